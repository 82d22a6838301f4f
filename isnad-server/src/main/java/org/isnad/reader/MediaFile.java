package org.isnad.reader;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.isnad.media.PictureFiles;
import org.isnad.web.Problem;
import org.jboss.resteasy.reactive.RestPath;

/** A picture's bytes. Its name says what is in it, so browsers may keep it for ever. */
@Path("/media/{name}")
public class MediaFile {
    private final PictureFiles files;

    MediaFile(PictureFiles files) {
        this.files = files;
    }

    @GET
    @RunOnVirtualThread
    public Response send(@RestPath String name) {
        PictureFiles.Found found = files.at("/media/" + name).orElseThrow(Problem::notFound);
        return Response.ok(found.file())
                .type(found.format().mediaType())
                .header(HttpHeaders.CACHE_CONTROL, "public, max-age=31536000, immutable")
                .build();
    }
}
