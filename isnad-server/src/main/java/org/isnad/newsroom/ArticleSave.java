package org.isnad.newsroom;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.isnad.account.Role;
import org.jboss.resteasy.reactive.RestPath;

@Path("/newsroom/articles")
@RunOnVirtualThread
@Consumes(MediaType.MULTIPART_FORM_DATA)
public class ArticleSave {
    private final ArticleKeeping keeping;

    public ArticleSave(ArticleKeeping keeping) {
        this.keeping = keeping;
    }

    @POST
    @Path("new")
    @RolesAllowed(Role.WRITES)
    public Response saveNew(@BeanParam ArticleForm form) {
        return keeping.save(null, form);
    }

    @POST
    @Path("{id:\\d+}")
    @RolesAllowed(Role.WRITES)
    public Response save(@RestPath long id, @BeanParam ArticleForm form) {
        return keeping.save(id, form);
    }

    @POST
    @Path("new/save-and-publish")
    @RolesAllowed(Role.PUBLISHES)
    public Response publishNew(@BeanParam ArticleForm form) {
        return keeping.saveAndPublish(null, form);
    }

    @POST
    @Path("{id:\\d+}/save-and-publish")
    @RolesAllowed(Role.PUBLISHES)
    public Response publish(@RestPath long id, @BeanParam ArticleForm form) {
        return keeping.saveAndPublish(id, form);
    }
}
