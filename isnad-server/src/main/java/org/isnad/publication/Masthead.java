package org.isnad.publication;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isnad.arabic.Slug;
import org.isnad.storage.Database;
import org.isnad.storage.EventLog;
import org.isnad.storage.SubjectKey;

/** Changes what every page shows: the publication's facts and its sections. */
@ApplicationScoped
public class Masthead {
    public static final String CHANGED = "publication.changed";
    public static final String KIND = "publication";
    static final SubjectKey KEY = new SubjectKey(KIND, "1");

    private final Database database;
    private final PublicationRepository publications;
    private final SectionUse use;
    private final EventLog events;

    public Masthead(Database database, PublicationRepository publications, SectionUse use, EventLog events) {
        this.database = database;
        this.publications = publications;
        this.use = use;
        this.events = events;
    }

    public void set(Publication publication) {
        database.write(() -> {
            publications.save(publication);
            tell();
        });
    }

    /**
     * Makes the sections be these names in this order. A section whose name stays keeps its address and its articles; a
     * name left out goes, unless articles still stand in it.
     *
     * @return the sections that had to stay because of their articles
     */
    public List<Section> setSections(List<String> names) {
        return database.write(() -> {
            List<Section> before = publications.sections();
            Set<String> slugs = new HashSet<>();
            int place = 0;
            for (String name : names) {
                int here = place++;
                before.stream()
                        .filter(s -> s.name().equals(name))
                        .findFirst()
                        .ifPresentOrElse(
                                kept -> {
                                    slugs.add(kept.slug());
                                    publications.changeSection(kept.id(), kept.slug(), name, here);
                                },
                                () -> publications.addSection(unused(Slug.of(name), before, slugs), name, here));
            }
            List<Section> dropped =
                    before.stream().filter(s -> !names.contains(s.name())).toList();
            List<Section> stuck =
                    dropped.stream().filter(s -> use.inUse(s.id())).toList();
            dropped.stream().filter(s -> !stuck.contains(s)).forEach(s -> publications.removeSection(s.id()));
            tell();
            return stuck;
        });
    }

    private static String unused(String wanted, List<Section> before, Set<String> taken) {
        String base = wanted.isEmpty() ? "قسم" : wanted;
        String slug = base;
        for (int n = 2; !isFree(slug, before, taken); n++) {
            slug = base + "-" + n;
        }
        taken.add(slug);
        return slug;
    }

    private static boolean isFree(String slug, List<Section> before, Set<String> taken) {
        return !taken.contains(slug) && before.stream().noneMatch(s -> s.slug().equals(slug));
    }

    private void tell() {
        events.append(CHANGED, Set.of(KEY));
    }
}
