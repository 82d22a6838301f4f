package org.isnad.reader;

import static org.isnad.reader.CommentForm.orEmpty;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.isnad.article.ArticleSummary;
import org.isnad.comment.Comment;
import org.isnad.comment.CommentLimits;
import org.isnad.comment.CommentModeration;
import org.isnad.comment.CommentReport;
import org.isnad.comment.CommentRepository;
import org.isnad.comment.CommentState;
import org.isnad.comment.Network;
import org.isnad.publication.Publication;
import org.isnad.web.FormErrors;
import org.isnad.web.Html;
import org.isnad.web.Markup;
import org.isnad.web.Message;
import org.isnad.web.Messages;
import org.isnad.web.Problem;
import org.isnad.web.RemoteAddress;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** Where a reader tells the newsroom of a comment that should not stand there. */
@Path("/comments/{article:[0-9]+}/{comment:[0-9]+}/report")
@PermitAll
@RunOnVirtualThread
public class CommentComplain {
    private static final int LONGEST_NOTE = 500;

    private final CommentedArticle articles;
    private final CommentRepository comments;
    private final CommentModeration moderation;
    private final CommentLimits limits;
    private final CommentViews commentViews;
    private final CommentAnswers answers;
    private final Views views;
    private final HttpServerRequest http;

    CommentComplain(
            CommentedArticle articles,
            CommentRepository comments,
            CommentModeration moderation,
            CommentLimits limits,
            CommentViews commentViews,
            CommentAnswers answers,
            Views views,
            HttpServerRequest http) {
        this.articles = articles;
        this.comments = comments;
        this.moderation = moderation;
        this.limits = limits;
        this.commentViews = commentViews;
        this.answers = answers;
        this.views = views;
        this.http = http;
    }

    @GET
    public Response show(@RestPath long article, @RestPath long comment) {
        return Html.ok(page(articles.find(article), find(article, comment), "", "", new FormErrors()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response report(
            @RestPath long article,
            @RestPath long comment,
            @RestForm @Nullable String reason,
            @RestForm @Nullable String note,
            @RestForm @Nullable String website) {
        ArticleSummary about = articles.find(article);
        Comment reported = find(article, comment);
        FormErrors errors = new FormErrors();
        Optional<CommentReport.Reason> chosen = CommentReport.Reason.named(orEmpty(reason));
        if (chosen.isEmpty()) {
            errors.add("report-reason", Message.of("comment.report.choose"));
        }
        String written = errors.optionalLine("report-note", note, LONGEST_NOTE);
        if (errors.any()) {
            return Html.invalid(page(about, reported, orEmpty(reason), orEmpty(note), errors));
        }
        String network = Network.of(RemoteAddress.of(http));
        if (!limits.allows(network, article)) {
            errors.add("report-send", Message.of("comment.too-many"));
            return Html.with(429, page(about, reported, orEmpty(reason), orEmpty(note), errors));
        }
        if (orEmpty(website).isEmpty()) {
            moderation.report(comment, chosen.orElseThrow(), written, network);
        }
        return answers.reported(about);
    }

    private Comment find(long article, long comment) {
        return comments.find(comment)
                .filter(c -> c.articleId() == article && c.state() == CommentState.SHOWN)
                .orElseThrow(Problem::notFound);
    }

    private Markup page(ArticleSummary about, Comment comment, String reason, String note, FormErrors errors) {
        Publication publication = views.publication();
        return Templates.commentReport(
                views.site(about.section()),
                views.unindexed(
                        publication,
                        Messages.in(publication.locale(), "reader.comment.report"),
                        Addresses.comments(about.id())),
                new CommentReportView(commentViews.one(publication, about, comment), reason, note),
                errors);
    }
}
