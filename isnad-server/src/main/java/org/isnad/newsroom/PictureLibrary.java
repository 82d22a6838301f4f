package org.isnad.newsroom;

import static org.isnad.newsroom.Typed.orEmpty;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.isnad.account.Role;
import org.isnad.web.Clean;
import org.isnad.web.FormErrors;
import org.isnad.web.Html;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/newsroom/pictures")
@RunOnVirtualThread
public class PictureLibrary {
    private final PicturesPage library;

    public PictureLibrary(PicturesPage library) {
        this.library = library;
    }

    @GET
    @RolesAllowed(Role.WRITES)
    public Response show(@RestQuery @Nullable String words, @RestQuery @Nullable String page) {
        int wanted = (int) Math.clamp(Typed.number(orEmpty(page)), 1, 100_000);
        return Html.ok(library.of(Clean.line(orEmpty(words)), wanted, TypedPicture.NONE, new FormErrors()));
    }
}
