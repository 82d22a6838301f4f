package org.isnad.newsroom;

import jakarta.enterprise.context.RequestScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.isnad.article.Article;
import org.isnad.article.ArticleRepository;
import org.isnad.article.ArticleSummary;
import org.isnad.comment.Comment;
import org.isnad.comment.CommentModeration;
import org.isnad.comment.CommentReport;
import org.isnad.comment.CommentRepository;
import org.isnad.comment.CommentSelection;
import org.isnad.comment.CommentState;
import org.isnad.comment.Commenter;
import org.isnad.web.Problem;
import org.jspecify.annotations.Nullable;

/** Puts beside comments what helps to decide on them. */
@RequestScoped
class CommentRows {
    private final ArticleRepository articles;
    private final CommentRepository comments;
    private final CommentModeration moderation;
    private final Desk desk;
    private final Map<Long, ArticleSummary> known = new HashMap<>();

    CommentRows(ArticleRepository articles, CommentRepository comments, CommentModeration moderation, Desk desk) {
        this.articles = articles;
        this.comments = comments;
        this.moderation = moderation;
        this.desk = desk;
    }

    List<CommentQueueView.Row> of(List<Comment> shown) {
        Map<Long, Comment> answered = comments.findAll(
                shown.stream().map(Comment::replyToId).filter(Objects::nonNull).toList());
        return shown.stream().map(comment -> row(comment, answered)).toList();
    }

    ArticleSummary article(long id) {
        return known.computeIfAbsent(
                id, i -> articles.find(i).map(Article::summary).orElseThrow(Problem::notFound));
    }

    static String stateKey(CommentState state) {
        return "comment.state." + name(state);
    }

    static String name(CommentState state) {
        return state.name().toLowerCase(Locale.ROOT);
    }

    private CommentQueueView.Row row(Comment comment, Map<Long, Comment> answered) {
        Optional<Commenter> commenter = moderation.commenter(comment.commenterId());
        Comment answers = comment.replyToId() == null ? null : answered.get(comment.replyToId());
        return new CommentQueueView.Row(
                comment,
                article(comment.articleId()),
                desk.publication().write(comment.writtenAt()),
                stateKey(comment.state()),
                commenter.map(Commenter::email).orElse(""),
                count(comment.commenterId(), CommentState.SHOWN),
                count(comment.commenterId(), CommentState.REJECTED) + count(comment.commenterId(), CommentState.SPAM),
                commenter.map(c -> c.bannedAt() != null).orElse(false),
                (int) moderation.reportsOf(comment.id()).stream()
                        .filter(report -> !report.settled())
                        .map(CommentReport::reason)
                        .count(),
                answers == null ? null : answers.name());
    }

    private int count(@Nullable Long commenter, CommentState state) {
        return commenter == null
                ? 0
                : comments.count(CommentSelection.all().by(commenter).inState(state));
    }
}
