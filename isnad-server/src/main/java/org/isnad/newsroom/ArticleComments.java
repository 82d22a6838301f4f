package org.isnad.newsroom;

import static org.isnad.newsroom.Typed.orEmpty;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.isnad.account.Role;
import org.isnad.comment.CommentPolicies;
import org.isnad.comment.Moderation;
import org.isnad.web.Html;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** The rule that holds for comments under one article only. */
@Path("/newsroom/articles/{id:\\d+}/comments")
@RunOnVirtualThread
public class ArticleComments {
    private final ArticleFormPage articles;
    private final CommentPolicies policies;
    private final Desk desk;

    public ArticleComments(ArticleFormPage articles, CommentPolicies policies, Desk desk) {
        this.articles = articles;
        this.policies = policies;
        this.desk = desk;
    }

    @GET
    @RolesAllowed(Role.PUBLISHES)
    public Response show(@RestPath long id) {
        return Html.ok(Pages.articleComments(
                desk.view(),
                id,
                articles.article(id).summary().title(),
                policies.ruleOf(id).map(Moderation::name).orElse(""),
                List.of(Moderation.values())));
    }

    @POST
    @RolesAllowed(Role.PUBLISHES)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response setRule(@RestPath long id, @RestForm @Nullable String moderation) {
        articles.article(id);
        policies.setRuleOf(id, Moderation.named(orEmpty(moderation)));
        return Html.seeOther("/newsroom/articles/" + id + "/comments?done=saved");
    }
}
