package org.isnad.reader;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.isnad.article.ArticleSummary;
import org.isnad.comment.Comment;
import org.isnad.comment.CommentLetters;
import org.isnad.comment.CommentOrder;
import org.isnad.comment.CommentPolicies;
import org.isnad.comment.CommentRepository;
import org.isnad.comment.CommentState;
import org.isnad.comment.Moderation;
import org.isnad.comment.TypedComment;
import org.isnad.publication.Publication;
import org.isnad.storage.Database;
import org.isnad.storage.Shared;
import org.isnad.web.FormErrors;
import org.isnad.web.Markup;
import org.isnad.web.Messages;
import org.isnad.web.Words;
import org.jspecify.annotations.Nullable;

/** Makes what templates show out of comments. */
@ApplicationScoped
class CommentViews {
    /** An article's page stays small however many there are. */
    private static final int UNDER_AN_ARTICLE = 10;

    private final CommentRepository comments;
    private final CommentPolicies policies;
    private final CommentLetters letters;
    private final Views views;
    private final Supplier<Markup> blankFields;

    CommentViews(
            Database database,
            InstantSource clock,
            CommentRepository comments,
            CommentPolicies policies,
            CommentLetters letters,
            Views views) {
        this.comments = comments;
        this.policies = policies;
        this.letters = letters;
        this.views = views;
        this.blankFields = Shared.one(database, clock, this::blankFields);
    }

    CommentsView under(Publication publication, ArticleSummary article) {
        List<Comment> first = comments.shown(article.id(), CommentOrder.THREADS, 1, UNDER_AN_ARTICLE);
        int total = first.size() < UNDER_AN_ARTICLE ? first.size() : comments.countShown(article.id());
        boolean closed = isClosed(article);
        return new CommentsView(
                article.id(),
                total,
                list(publication, first, closed),
                total > UNDER_AN_ARTICLE,
                Addresses.comments(article.id()),
                Addresses.newComment(article.id()),
                closed,
                blankForm(publication, article.id(), about(article), blankFields.get()));
    }

    private CommentFormView blankForm(Publication publication, long article, Link about, @Nullable Markup fields) {
        return new CommentFormView(
                article,
                about,
                TypedComment.unwritten(""),
                null,
                letters.areSent(),
                null,
                new Words(publication.locale()),
                fields);
    }

    /** The same under every article. */
    private Markup blankFields() {
        Publication publication = views.publication();
        CommentFormView underNone = blankForm(publication, 0, Link.to("", ""), null);
        return Templates.commentFields(underNone, new FormErrors());
    }

    boolean lettersAreSent() {
        return letters.areSent();
    }

    boolean isClosed(ArticleSummary article) {
        return policies.under(article) == Moderation.CLOSED;
    }

    List<CommentView> list(Publication publication, ArticleSummary article, List<Comment> shown) {
        return list(publication, shown, isClosed(article));
    }

    private List<CommentView> list(Publication publication, List<Comment> shown, boolean closed) {
        Map<Long, Comment> answered = comments.findAll(
                shown.stream().map(Comment::replyToId).filter(Objects::nonNull).toList());
        return shown.stream()
                .map(c -> view(publication, c, c.replyToId() == null ? null : answered.get(c.replyToId()), closed))
                .toList();
    }

    CommentView one(Publication publication, ArticleSummary article, Comment comment) {
        return list(publication, article, List.of(comment)).getFirst();
    }

    static Link about(ArticleSummary article) {
        return Link.to(article.href(), article.title());
    }

    private CommentView view(Publication publication, Comment comment, @Nullable Comment answered, boolean closed) {
        return new CommentView(
                comment.id(),
                comment.href(),
                comment.name(),
                comment.fromNewsroom(),
                views.time(publication, comment.writtenAt()),
                CommentHtml.of(comment),
                comment.isReply(),
                comment.isReply() ? answers(publication, answered) : null,
                closed ? null : Addresses.reply(comment.articleId(), comment.id()),
                Addresses.comments(comment.articleId()) + "/" + comment.id() + "/report");
    }

    private static Link answers(Publication publication, @Nullable Comment answered) {
        return answered == null || answered.state() != CommentState.SHOWN
                ? Link.to("", Messages.in(publication.locale(), "reader.comment.gone"))
                : Link.to(answered.href(), answered.name());
    }
}
