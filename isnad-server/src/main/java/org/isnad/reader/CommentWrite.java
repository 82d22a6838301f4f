package org.isnad.reader;

import static org.isnad.reader.CommentForm.orEmpty;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.isnad.article.ArticleSummary;
import org.isnad.comment.Comment;
import org.isnad.comment.CommentLimits;
import org.isnad.comment.Commenting;
import org.isnad.comment.Network;
import org.isnad.comment.TypedComment;
import org.isnad.publication.Publication;
import org.isnad.web.FormErrors;
import org.isnad.web.Html;
import org.isnad.web.Markup;
import org.isnad.web.Message;
import org.isnad.web.RemoteAddress;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Where a comment is written: a page of its own, or the form on the article's page, which a script sends. */
@Path("/comments/{article:[0-9]+}")
@PermitAll
@RunOnVirtualThread
public class CommentWrite {
    private static final int ASKED_TO_WAIT = 60;

    private final CommentedArticle articles;
    private final Commenting commenting;
    private final CommentLimits limits;
    private final CommentForms forms;
    private final CommentAnswers answers;
    private final HttpServerRequest http;

    CommentWrite(
            CommentedArticle articles,
            Commenting commenting,
            CommentLimits limits,
            CommentForms forms,
            CommentAnswers answers,
            HttpServerRequest http) {
        this.articles = articles;
        this.commenting = commenting;
        this.limits = limits;
        this.forms = forms;
        this.answers = answers;
        this.http = http;
    }

    @GET
    @Path("new")
    public Response show(@RestPath long article, @RestQuery @Nullable String reply) {
        ArticleSummary about = articles.find(article);
        if (answers.isClosed(about)) {
            return answers.closed(about);
        }
        if (!limits.allowsQuestion(network())) {
            return answers.tooManyQuestions(about);
        }
        CommentFormView form = forms.form(answers.publication(), about, TypedComment.unwritten(orEmpty(reply)));
        return Html.ok(answers.page(about, form, new FormErrors()));
    }

    /** For a form that has no question yet, or wants another. */
    @GET
    @Path("question")
    public Response ask(@RestPath long article, @RestQuery @Nullable String old) {
        ArticleSummary about = articles.find(article);
        if (!limits.allowsQuestion(network())) {
            return answers.tooManyQuestions(about);
        }
        Publication publication = answers.publication();
        return Html.ok(Templates.commentQuestion(answers.words(), forms.question(publication, article, orEmpty(old))));
    }

    @POST
    @Path("new")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response write(
            @RestPath long article, @BeanParam CommentForm form, @RestHeader("X-In-Place") @Nullable String inPlace) {
        ArticleSummary about = articles.find(article);
        TypedComment typed = form.typed();
        Publication publication = answers.publication();
        boolean alone = inPlace != null;
        if (form.again != null) {
            return limits.allowsQuestion(network())
                    ? Html.ok(answers.form(about, forms.form(publication, about, typed), new FormErrors(), alone))
                    : kept(429, "comment.too-many", about, typed, alone);
        }
        return switch (commenting.submit(about, typed, network())) {
            case Commenting.Outcome.Shown(Comment comment) -> answers.shown(about, comment, alone);
            case Commenting.Outcome.Held _ -> answers.held(about, alone);
            case Commenting.Outcome.Closed _ -> kept(403, "comment.closed", about, typed, alone);
            case Commenting.Outcome.Refused(FormErrors errors, boolean sameQuestion) ->
                Html.invalid(answers.form(
                        about,
                        sameQuestion
                                ? forms.sameForm(publication, about, typed)
                                : forms.form(publication, about, typed),
                        errors,
                        alone));
            case Commenting.Outcome.TooMany _ -> kept(429, "comment.too-many", about, typed, alone);
        };
    }

    @GET
    @Path("held")
    public Response held(@RestPath long article) {
        return answers.heldPage(articles.find(article));
    }

    /** Not taken, and all that was typed with it, the question too. */
    private Response kept(int status, String reason, ArticleSummary about, TypedComment typed, boolean alone) {
        FormErrors errors = new FormErrors().add("comment-send", Message.of(reason));
        Markup form = answers.form(about, forms.sameForm(answers.publication(), about, typed), errors, alone);
        Response response = Html.with(status, form);
        return status == 429
                ? Response.fromResponse(response)
                        .header("Retry-After", ASKED_TO_WAIT)
                        .build()
                : response;
    }

    private String network() {
        return Network.of(RemoteAddress.of(http));
    }
}
