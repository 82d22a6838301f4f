package org.isnad.newsroom;

import static org.isnad.newsroom.Typed.orEmpty;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.isnad.account.Role;
import org.isnad.comment.CommentRepository;
import org.isnad.comment.CommentSelection;
import org.isnad.comment.CommentState;
import org.isnad.web.Clean;
import org.isnad.web.Html;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What waits to be decided on, and what was decided. */
@Path("/newsroom/comments")
@RunOnVirtualThread
public class CommentQueue {
    static final String PATH = "/newsroom/comments";
    private static final int ROWS = 25;
    private static final String REPORTED = "reported";
    private static final String ALL = "all";

    private final CommentRepository comments;
    private final CommentRows rows;
    private final Desk desk;

    public CommentQueue(CommentRepository comments, CommentRows rows, Desk desk) {
        this.comments = comments;
        this.rows = rows;
        this.desk = desk;
    }

    @GET
    @RolesAllowed(Role.PUBLISHES)
    public Response show(
            @RestQuery @Nullable String state,
            @RestQuery @Nullable String article,
            @RestQuery @Nullable String words,
            @RestQuery @Nullable String page,
            @RestQuery @Nullable String batch,
            @RestQuery @Nullable String count) {
        var filter = new CommentQueueView.Filter(
                orEmpty(state).isEmpty() ? CommentRows.name(CommentState.HELD) : orEmpty(state),
                orEmpty(article),
                Clean.line(orEmpty(words)));
        CommentSelection selection = inTab(withoutState(filter), filter.state());
        int total = comments.count(selection);
        int wanted = (int) Math.clamp(Typed.number(orEmpty(page)), 1, Integer.MAX_VALUE);
        Paging paging = Paging.of(wanted, total, ROWS, PATH, query(filter));
        return Html.ok(Pages.comments(
                desk.view(),
                new CommentQueueView(
                        rows.of(comments.select(selection.page(paging.page(), ROWS))),
                        total,
                        tabs(filter),
                        filter,
                        filter.article().isEmpty() ? null : rows.article(Typed.number(filter.article())),
                        new CommentQueueView.Undoable(
                                batch != null && batch.matches("[A-Za-z0-9_-]{22}") ? batch : "",
                                (int) Math.clamp(Typed.number(orEmpty(count)), 0, Integer.MAX_VALUE)),
                        paging)));
    }

    private static CommentSelection withoutState(CommentQueueView.Filter filter) {
        CommentSelection selection = CommentSelection.all().holding(filter.words());
        return filter.article().isEmpty() ? selection : selection.under(Typed.number(filter.article()));
    }

    private static CommentSelection inTab(CommentSelection selection, String tab) {
        if (tab.equals(REPORTED)) {
            return selection.reportedByReaders();
        }
        return state(tab).map(selection::inState).orElse(selection);
    }

    private List<CommentQueueView.Tab> tabs(CommentQueueView.Filter filter) {
        CommentSelection others = withoutState(filter);
        return Stream.of("held", REPORTED, "shown", "rejected", "spam", "erased", ALL)
                .map(tab -> new CommentQueueView.Tab(
                        state(tab).map(CommentRows::stateKey).orElse("newsroom.comments." + tab),
                        comments.count(inTab(others, tab)),
                        tab.equals(filter.state()),
                        new Paging(
                                        2,
                                        2,
                                        PATH,
                                        query(new CommentQueueView.Filter(tab, filter.article(), filter.words())))
                                .previous()))
                .toList();
    }

    private static Map<String, String> query(CommentQueueView.Filter filter) {
        return new TreeMap<>(Map.of("state", filter.state(), "article", filter.article(), "words", filter.words()));
    }

    private static Optional<CommentState> state(String name) {
        return Stream.of(CommentState.values())
                .filter(s -> CommentRows.name(s).equals(name))
                .findFirst();
    }
}
