package org.isnad.reader;

import static org.isnad.reader.Pages.shown;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.isnad.article.ArticleRepository;
import org.isnad.article.ArticleSelection;
import org.isnad.edition.Page;
import org.isnad.publication.Publication;
import org.isnad.publication.Section;
import org.isnad.web.Messages;
import org.isnad.web.Problem;
import org.jspecify.annotations.Nullable;

/** Pages that list articles, newest first, twenty at a time. */
@ApplicationScoped
class Listings {
    private static final int ON_A_PAGE = 20;

    /** What one kind of listing says of itself. */
    record Subject(
            String kindKey,
            String name,
            String about,
            String path,
            @Nullable Section section,
            List<Link> neighbours) {}

    private final ArticleRepository articles;
    private final Views views;

    Listings(ArticleRepository articles, Views views) {
        this.articles = articles;
        this.views = views;
    }

    /** A page number is what readers typed or followed: whatever is not the number of a page is not found. */
    Page show(Publication publication, Subject subject, ArticleSelection selection, String typedPage) {
        ListingView.Pager pager = pager(typedPage, articles.count(selection), ON_A_PAGE, subject.path());
        int page = pager.page();
        ListingView listing = new ListingView(
                subject.kindKey(),
                subject.name(),
                subject.about(),
                views.cards(publication, articles.select(selection.page(page, ON_A_PAGE))),
                pager,
                subject.neighbours());
        return shown(Templates.listing(
                views.site(subject.section()),
                views.head(
                        publication,
                        title(publication, subject, page),
                        subject.about(),
                        pageHref(subject.path(), page)),
                listing));
    }

    static ListingView.Pager pager(String typedPage, int total, int onAPage, String path) {
        int page = pageNumber(typedPage);
        int pages = Math.max(1, (total + onAPage - 1) / onAPage);
        if (page > pages) {
            throw Problem.notFound();
        }
        return new ListingView.Pager(
                page,
                pages,
                total,
                page > 1 ? pageHref(path, page - 1) : null,
                page < pages ? pageHref(path, page + 1) : null);
    }

    private static String title(Publication publication, Subject subject, int page) {
        return page == 1
                ? subject.name()
                : Messages.in(publication.locale(), "reader.listing.title-of-page", subject.name(), page);
    }

    private static String pageHref(String path, int page) {
        return page == 1 ? path : path + "?page=" + page;
    }

    private static int pageNumber(String typed) {
        if (typed.isEmpty()) {
            return 1;
        }
        if (!typed.matches("[1-9][0-9]{0,5}")) {
            throw Problem.notFound();
        }
        return Integer.parseInt(typed);
    }
}
