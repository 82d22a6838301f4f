package org.isnad.newsroom;

import static org.isnad.newsroom.Typed.orEmpty;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.isnad.account.Role;
import org.isnad.comment.CommentModeration;
import org.isnad.comment.Verdict;
import org.isnad.web.Html;
import org.isnad.web.Problem;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** Decides on one comment or on all that were chosen, and takes a decision back. */
@Path("/newsroom/comments")
@RunOnVirtualThread
public class CommentDecide {
    private final CommentModeration moderation;
    private final Desk desk;

    public CommentDecide(CommentModeration moderation, Desk desk) {
        this.moderation = moderation;
        this.desk = desk;
    }

    /** A button's value is its verdict, with a comment's number after it when it is that comment's own button. */
    @POST
    @Path("decide")
    @RolesAllowed(Role.PUBLISHES)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response decide(
            @RestForm @Nullable String decision,
            @RestForm("id") @Nullable List<String> chosen,
            @RestForm @Nullable String state,
            @RestForm @Nullable String article,
            @RestForm @Nullable String words,
            @RestForm @Nullable String page) {
        String[] parts = orEmpty(decision).split("-", 2);
        Verdict verdict = Verdict.named(parts[0]).orElseThrow(Problem::notFound);
        List<Long> ids = (parts.length == 2 ? List.of(parts[1]) : chosen == null ? List.<String>of() : chosen)
                .stream().map(Typed::number).toList();
        CommentModeration.Decided decided = moderation.decide(ids, verdict, desk.account());
        return back(state, article, words, page, decided, "decided");
    }

    @POST
    @Path("undo")
    @RolesAllowed(Role.PUBLISHES)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response undo(
            @RestForm @Nullable String batch,
            @RestForm @Nullable String state,
            @RestForm @Nullable String article,
            @RestForm @Nullable String words,
            @RestForm @Nullable String page) {
        return back(state, article, words, page, moderation.undo(orEmpty(batch), desk.account()), "undone");
    }

    private static Response back(
            @Nullable String state,
            @Nullable String article,
            @Nullable String words,
            @Nullable String page,
            CommentModeration.Decided decided,
            String done) {
        Map<String, String> query = new TreeMap<>(Map.of(
                "state", orEmpty(state),
                "article", orEmpty(article),
                "words", orEmpty(words)));
        if (decided.count() > 0) {
            query.put("batch", decided.batch());
            query.put("count", Integer.toString(decided.count()));
            query.put("done", done);
        }
        int wanted = (int) Math.clamp(Typed.number(orEmpty(page)), 1, Integer.MAX_VALUE - 1);
        return Html.seeOther(new Paging(wanted + 1, Integer.MAX_VALUE, CommentQueue.PATH, query).previous());
    }
}
