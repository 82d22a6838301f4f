package org.isnad.newsroom;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.isnad.account.Role;
import org.isnad.search.IndexStatus;
import org.isnad.search.SearchFeed;
import org.isnad.web.Html;

/** How the search index is, and building it anew. */
@Path("/newsroom/settings/search")
@RunOnVirtualThread
public class SearchSettingsPage {
    private static final double MEBIBYTE = 1 << 20;

    private final SearchFeed feed;
    private final Desk desk;

    public SearchSettingsPage(SearchFeed feed, Desk desk) {
        this.feed = feed;
        this.desk = desk;
    }

    @GET
    @RolesAllowed(Role.ADMINISTERS)
    public Response show() {
        IndexStatus status = feed.status();
        return Html.ok(Pages.searchSettings(desk.view(), status, Math.round(status.bytes() / MEBIBYTE * 10) / 10.0));
    }

    @POST
    @Path("rebuild")
    @RolesAllowed(Role.ADMINISTERS)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response rebuild() {
        feed.rebuild();
        return Html.seeOther("/newsroom/settings/search?done=rebuilding");
    }
}
