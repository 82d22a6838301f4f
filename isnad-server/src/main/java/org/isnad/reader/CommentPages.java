package org.isnad.reader;

import static org.isnad.reader.Pages.moved;
import static org.isnad.reader.Pages.shown;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.isnad.article.ArticleSummary;
import org.isnad.comment.Comment;
import org.isnad.comment.CommentOrder;
import org.isnad.comment.CommentRepository;
import org.isnad.comment.CommentState;
import org.isnad.edition.Page;
import org.isnad.publication.Publication;
import org.isnad.web.Messages;
import org.isnad.web.Problem;

/** All comments under an article, fifty a page, and each comment with those that answer it. */
@ApplicationScoped
class CommentPages {
    private static final int ON_A_PAGE = 50;

    private final CommentRepository comments;
    private final CommentViews commentViews;
    private final CommentedArticle articles;
    private final Views views;

    CommentPages(CommentRepository comments, CommentViews commentViews, CommentedArticle articles, Views views) {
        this.comments = comments;
        this.commentViews = commentViews;
        this.articles = articles;
        this.views = views;
    }

    static CommentOrder order(String path) {
        return CommentOrder.valueOf(path.toUpperCase(Locale.ROOT));
    }

    Page list(long id, CommentOrder order, String typedPage) {
        ArticleSummary article = articles.find(id);
        Publication publication = views.publication();
        int total = comments.countShown(id);
        ListingView.Pager pager = Listings.pager(typedPage, total, ON_A_PAGE, path(id, order));
        CommentListView list = new CommentListView(
                CommentViews.about(article),
                total,
                order == CommentOrder.THREADS,
                commentViews.list(publication, article, comments.shown(id, order, pager.page(), ON_A_PAGE)),
                orders(publication, id, order),
                pager,
                new CommentListView.CommentsDoor(Addresses.newComment(id), commentViews.isClosed(article)));
        String title = Messages.in(publication.locale(), "reader.comments.of", article.title());
        return shown(Templates.commentList(
                views.site(article.section()), views.head(publication, title, "", path(id, order)), list));
    }

    /** A comment's own address, which leads to its thread when another comment began it. */
    Page thread(long id, long number, String typedPage) {
        ArticleSummary article = articles.find(id);
        Publication publication = views.publication();
        int of = comments.countThread(id, number);
        Comment comment = comments.find(number)
                .filter(c -> c.articleId() == id && (c.state() == CommentState.SHOWN || of > 0))
                .orElseThrow(Problem::notFound);
        if (comment.threadId() != number) {
            int before = comments.countThreadBefore(id, comment.threadId(), number);
            String page = before < ON_A_PAGE ? "" : "?page=" + (before / ON_A_PAGE + 1);
            return moved(Addresses.comments(id) + "/" + comment.threadId() + page + "#c" + number);
        }
        String path = Addresses.comments(id) + "/" + number;
        ListingView.Pager pager = Listings.pager(typedPage, of, ON_A_PAGE, path);
        CommentThreadView thread = new CommentThreadView(
                CommentViews.about(article),
                Addresses.comments(id),
                commentViews.list(publication, article, comments.thread(id, number, pager.page(), ON_A_PAGE)),
                pager);
        return shown(Templates.commentThread(
                views.site(article.section()),
                views.unindexed(
                        publication, Messages.in(publication.locale(), "reader.comments.of", article.title()), path),
                thread));
    }

    private static List<Link> orders(Publication publication, long id, CommentOrder current) {
        return Stream.of(CommentOrder.values())
                .map(order -> new Link(
                        path(id, order),
                        Messages.in(
                                publication.locale(),
                                "reader.comments." + order.name().toLowerCase(Locale.ROOT)),
                        order == current))
                .toList();
    }

    private static String path(long id, CommentOrder order) {
        return order == CommentOrder.NEWEST
                ? Addresses.comments(id)
                : Addresses.comments(id) + "/" + order.name().toLowerCase(Locale.ROOT);
    }
}
