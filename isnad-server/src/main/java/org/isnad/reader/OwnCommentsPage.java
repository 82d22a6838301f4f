package org.isnad.reader;

import static org.isnad.reader.CommentForm.orEmpty;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.isnad.article.Article;
import org.isnad.article.ArticleRepository;
import org.isnad.comment.Comment;
import org.isnad.comment.Network;
import org.isnad.comment.OwnComments;
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

/** Where commenters see all that they wrote, take it with them or have it erased, behind a link sent by e-mail. */
@Path("/comments/own")
@PermitAll
@RunOnVirtualThread
public class OwnCommentsPage {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final OwnComments own;
    private final ArticleRepository articles;
    private final CommentAnswers answers;
    private final Views views;
    private final HttpServerRequest http;

    OwnCommentsPage(
            OwnComments own, ArticleRepository articles, CommentAnswers answers, Views views, HttpServerRequest http) {
        this.own = own;
        this.articles = articles;
        this.answers = answers;
        this.views = views;
        this.http = http;
    }

    @GET
    public Response ask() {
        if (!own.linksAreSent()) {
            return answers.told(200, "reader.own.no-mail", List.of());
        }
        return Html.ok(linkPage("", new FormErrors()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response sendLink(@RestForm @Nullable String email) {
        FormErrors errors = new FormErrors();
        if (!OwnComments.isEmail(orEmpty(email))) {
            errors.add("email", Message.of("comment.bad-email"));
            return Html.invalid(linkPage(orEmpty(email), errors));
        }
        if (!own.sendLink(orEmpty(email), Network.of(RemoteAddress.of(http)))) {
            errors.add("email", Message.of("comment.too-many-links"));
            return Html.with(429, linkPage(orEmpty(email), errors));
        }
        return answers.told(200, "reader.own.sent", List.of());
    }

    @GET
    @Path("{link}")
    public Response show(@RestPath String link) {
        String email = owner(link);
        Publication publication = views.publication();
        return Html.ok(Templates.ownComments(
                views.site(null),
                views.unindexed(publication, Messages.in(publication.locale(), "reader.own.title"), "/comments/own"),
                new OwnCommentsView(
                        "/comments/own/" + link,
                        email,
                        own.of(email).stream().map(c -> row(publication, c)).toList())));
    }

    @GET
    @Path("{link}/export")
    public Response export(@RestPath String link) throws JsonProcessingException {
        List<Map<String, Object>> all =
                own.of(owner(link)).stream().map(OwnCommentsPage::exported).toList();
        return Response.ok(JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(all))
                .type(MediaType.APPLICATION_JSON + ";charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"comments.json\"")
                .build();
    }

    @POST
    @Path("{link}/erase")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response erase(@RestPath String link) {
        own.eraseAll(owner(link));
        return answers.told(200, "reader.own.erased", List.of());
    }

    @POST
    @Path("{link}/quiet")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response stopLetters(@RestPath String link) {
        own.stopLetters(owner(link));
        return answers.told(200, "reader.own.quiet", List.of());
    }

    private String owner(String link) {
        return own.owner(link).orElseThrow(Problem::gone);
    }

    private OwnCommentsView.Row row(Publication publication, Comment comment) {
        Article article = articles.find(comment.articleId()).orElseThrow(Problem::notFound);
        return new OwnCommentsView.Row(
                "comment.state." + comment.state().name().toLowerCase(Locale.ROOT),
                views.time(publication, comment.writtenAt()),
                CommentViews.about(article.summary()),
                CommentHtml.of(comment));
    }

    private static Map<String, Object> exported(Comment comment) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("article", "/a/" + comment.articleId());
        fields.put("name", comment.name());
        fields.put("text", comment.text());
        fields.put("written", comment.writtenAt().toString());
        fields.put("state", comment.state().name().toLowerCase(Locale.ROOT));
        return fields;
    }

    private Markup linkPage(String email, FormErrors errors) {
        Publication publication = views.publication();
        return Templates.ownLink(
                views.site(null),
                views.unindexed(publication, Messages.in(publication.locale(), "reader.own.title"), "/comments/own"),
                email,
                errors);
    }
}
