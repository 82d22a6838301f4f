package org.isnad.newsroom;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.isnad.article.ArticleContent;
import org.isnad.article.Body;
import org.isnad.article.Byline;
import org.isnad.article.BylineRole;
import org.isnad.article.Placement;
import org.isnad.publication.Language;
import org.isnad.publication.PublicationRepository;
import org.isnad.publication.Section;
import org.isnad.web.FormErrors;
import org.isnad.web.Message;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** Reads an article from what was typed, collecting everything that is wrong with it. */
@ApplicationScoped
class ArticleCheck {
    private static final int LONGEST_PERSON = 80;
    private static final int LONGEST_TAG = 60;
    private static final Message CHOOSE = Message.of("newsroom.form.choose");

    private final PublicationRepository publications;
    private final BodyCheck bodies;
    private final LeadCheck leads;

    ArticleCheck(PublicationRepository publications, BodyCheck bodies, LeadCheck leads) {
        this.publications = publications;
        this.bodies = bodies;
        this.leads = leads;
    }

    /** Empty when something is wrong, which the errors then say. */
    Optional<ArticleContent> read(TypedArticle typed, @Nullable FileUpload leadFile, FormErrors errors) {
        Optional<Language> language = Language.ofTag(typed.language());
        if (language.isEmpty()) {
            errors.add("language", CHOOSE);
        }
        String kicker = errors.optionalLine("kicker", typed.kicker(), ArticleContent.LONGEST_KICKER);
        String title = errors.requiredLine("title", typed.title(), ArticleContent.LONGEST_TITLE);
        String standfirst = errors.optionalLine("standfirst", typed.standfirst(), ArticleContent.LONGEST_STANDFIRST);
        Optional<Section> section = publications.sections().stream()
                .filter(s -> Long.toString(s.id()).equals(typed.section()))
                .findFirst();
        if (section.isEmpty()) {
            errors.add(
                    "section",
                    Message.of(typed.section().isEmpty() ? "newsroom.section.missing" : "newsroom.section.unknown"));
        }
        List<Byline> bylines = bylines(typed.bylines(), errors);
        List<String> tags = tags(typed.tags(), errors);
        Body body = bodies.read(typed.body(), errors);
        Optional<Placement> placement = Stream.of(Placement.values())
                .filter(p -> p.name().equals(typed.placement()))
                .findFirst();
        if (placement.isEmpty()) {
            errors.add("placement", CHOOSE);
        }
        ArticleContent.Lead lead = leads.read(typed.lead(), leadFile, errors);
        return errors.any()
                ? Optional.empty()
                : Optional.of(new ArticleContent(
                        language.orElseThrow(),
                        kicker,
                        title,
                        standfirst,
                        section.orElseThrow().id(),
                        bylines,
                        tags,
                        body,
                        lead,
                        placement.orElseThrow(),
                        typed.breaking()));
    }

    private static List<Byline> bylines(List<TypedArticle.TypedByline> rows, FormErrors errors) {
        List<Byline> bylines = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            TypedArticle.TypedByline typed = rows.get(row);
            String field = "people-" + row;
            List<String> names = Typed.list(typed.people());
            errors.optionalLine(field, typed.people(), Integer.MAX_VALUE);
            names.forEach(name -> checkName(field, name, LONGEST_PERSON, errors));
            Stream.of(BylineRole.values())
                    .filter(role -> role.name().equals(typed.role()))
                    .findFirst()
                    .ifPresentOrElse(role -> bylines.add(new Byline(role, names)), () -> errors.add(field, CHOOSE));
        }
        return bylines;
    }

    private static List<String> tags(String typed, FormErrors errors) {
        List<String> tags = Typed.list(typed);
        errors.optionalLine("tags", typed, Integer.MAX_VALUE);
        tags.forEach(tag -> checkName("tags", tag, LONGEST_TAG, errors));
        if (tags.size() > ArticleContent.MOST_TAGS) {
            errors.add("tags", Message.of("newsroom.tags.too-many", ArticleContent.MOST_TAGS, tags.size()));
        }
        return tags;
    }

    private static void checkName(String field, String name, int longest, FormErrors errors) {
        errors.requiredLine(field, name, longest);
        if (name.codePoints().noneMatch(Character::isLetterOrDigit)) {
            errors.add(field, Message.of("newsroom.name.no-letters", name));
        }
    }
}
