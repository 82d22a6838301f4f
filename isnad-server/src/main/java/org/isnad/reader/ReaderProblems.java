package org.isnad.reader;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.isnad.article.ArticleRepository;
import org.isnad.article.ArticleSelection;
import org.isnad.publication.Language;
import org.isnad.publication.Publication;
import org.isnad.publication.PublicationRepository;
import org.isnad.web.Markup;
import org.isnad.web.Messages;
import org.isnad.web.Outage;
import org.isnad.web.ProblemPage;

/** Tells readers what went wrong and shows them a way onward. */
@ApplicationScoped
class ReaderProblems implements ProblemPage {
    private static final int NEWEST = 6;
    private static final Set<Integer> EXPLAINED = Set.of(400, 403, 404, 405, 410, 413, 415, 429, 500, 503);

    private final PublicationRepository publications;
    private final ArticleRepository articles;
    private final Views views;
    private final Outage outage;

    ReaderProblems(PublicationRepository publications, ArticleRepository articles, Views views, Outage outage) {
        this.publications = publications;
        this.articles = articles;
        this.views = views;
        this.outage = outage;
    }

    @Override
    public boolean serves(String path) {
        return true;
    }

    @Override
    public int rootLength() {
        return 0;
    }

    @Override
    public Markup page(int status) {
        String key = "problem." + explanation(status);
        try {
            return publications
                    .find()
                    .map(publication -> page(publication, status, key))
                    .orElseGet(() -> bare("reader.no-publication-yet", status, key));
        } catch (RuntimeException e) {
            if (outage.explains(e)) {
                return bareApology();
            }
            throw e;
        }
    }

    private String explanation(int status) {
        if (status == 503 && outage.since() != null) {
            return "unsaved";
        }
        return Integer.toString(EXPLAINED.contains(status) ? status : status < 500 ? 400 : 500);
    }

    /** For whoever asks for a page that cannot be made now; made from nothing that is stored. */
    Markup bareApology() {
        return bare("problem.home", 503, "problem.away");
    }

    private Markup page(Publication publication, int status, String key) {
        return Templates.problem(
                views.site(null),
                head(publication.name(), Messages.in(publication.locale(), key + ".title"), publication.address()),
                new ProblemView(
                        status,
                        key + ".title",
                        key + ".text",
                        views.cards(
                                publication,
                                articles.select(ArticleSelection.published().first(NEWEST)))));
    }

    private Markup bare(String nameKey, int status, String key) {
        Locale arabic = Locale.forLanguageTag("ar");
        String name = Messages.in(arabic, nameKey);
        return Templates.problem(
                views.site(new AroundView(name, "", List.of(), null, true), Language.ARABIC, arabic),
                head(name, Messages.in(arabic, key + ".title"), ""),
                new ProblemView(status, key + ".title", key + ".text", List.of()));
    }

    private static HeadView head(String name, String title, String address) {
        return new HeadView(title + " | " + name, title, address + "/", "website", null, false);
    }
}
