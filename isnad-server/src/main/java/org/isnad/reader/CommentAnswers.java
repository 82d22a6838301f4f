package org.isnad.reader;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.isnad.article.ArticleSummary;
import org.isnad.comment.Comment;
import org.isnad.publication.Publication;
import org.isnad.web.FormErrors;
import org.isnad.web.Html;
import org.isnad.web.Markup;
import org.isnad.web.Messages;
import org.isnad.web.Words;

/** What those who comment are answered: a page, or, for a form on the article's page, what takes its place. */
@ApplicationScoped
class CommentAnswers {
    private final CommentViews commentViews;
    private final Views views;

    CommentAnswers(CommentViews commentViews, Views views) {
        this.commentViews = commentViews;
        this.views = views;
    }

    Publication publication() {
        return views.publication();
    }

    Words words() {
        return new Words(views.publication().locale());
    }

    boolean isClosed(ArticleSummary about) {
        return commentViews.isClosed(about);
    }

    Markup form(ArticleSummary about, CommentFormView form, FormErrors errors, boolean alone) {
        return alone ? Templates.commentForm(form, errors) : page(about, form, errors);
    }

    Markup page(ArticleSummary about, CommentFormView form, FormErrors errors) {
        Publication publication = views.publication();
        return Templates.commentNew(
                views.site(about.section()),
                views.unindexed(
                        publication,
                        Messages.in(publication.locale(), "reader.comment.new-on", about.title()),
                        Addresses.newComment(about.id())),
                form,
                errors);
    }

    Response shown(ArticleSummary about, Comment comment, boolean alone) {
        return alone
                ? Html.ok(Templates.commentSent(
                        words(), new CommentSentView(commentViews.one(views.publication(), about, comment))))
                : Html.seeOther(comment.href());
    }

    Response held(ArticleSummary about, boolean alone) {
        return alone
                ? Html.ok(Templates.commentSent(words(), new CommentSentView(null)))
                : Html.seeOther(Addresses.comments(about.id()) + "/held");
    }

    Response heldPage(ArticleSummary about) {
        return told(200, about, "reader.comment.held");
    }

    Response closed(ArticleSummary about) {
        return told(403, about, "reader.comment.closed");
    }

    Response tooManyQuestions(ArticleSummary about) {
        return told(429, about, "reader.comment.too-many-questions");
    }

    Response reported(ArticleSummary about) {
        return told(200, about, "reader.comment.reported");
    }

    private Response told(int status, ArticleSummary about, String key) {
        return told(
                status,
                key,
                List.of(
                        Link.to(about.href(), about.title()),
                        Link.to(
                                Addresses.comments(about.id()),
                                Messages.in(views.publication().locale(), "reader.comments.all"))));
    }

    Response told(int status, String key, List<Link> ways) {
        Publication publication = views.publication();
        return Html.with(
                status,
                Templates.told(
                        views.site(null),
                        views.unindexed(publication, Messages.in(publication.locale(), key + ".title"), "/"),
                        new ToldView(key + ".title", key + ".text", ways)));
    }
}
