package org.isnad.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Page;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.isnad.RunningSite;
import org.isnad.comment.Comment;
import org.isnad.comment.CommentArchive;
import org.isnad.comment.CommentOrder;
import org.isnad.comment.CommentRepository;
import org.isnad.comment.HostileStrings;
import org.isnad.importer.DemoPublication;
import org.junit.jupiter.api.Test;

/** Everything hostile at once in a real browser: nothing runs, and all of it can be read as it was typed. */
@QuarkusTest
@QuarkusTestResource(RunningSite.class)
@SuppressWarnings("NullAway.Init")
class HostileCommentsIT {
    private static final long ARTICLE = 1;
    private static final int ON_A_PAGE = 50;

    @Inject
    DemoPublication demo;

    @Inject
    CommentArchive archive;

    @Inject
    CommentRepository comments;

    @TestHTTPResource("/")
    URI site;

    @Test
    void nothingRunsAndAllIsShownAsTyped() {
        demo.load(site.toString());
        Stream.concat(HostileStrings.scripts().stream(), HostileStrings.naughty().stream())
                .forEach(text -> archive.take(new CommentArchive.Brought(
                        ARTICLE, null, name(text), text, Instant.parse("2026-03-01T09:00:00Z"), Set.of(), null)));
        int pages = (comments.countShown(ARTICLE) + ON_A_PAGE - 1) / ON_A_PAGE;
        try (Chromium chromium = Chromium.launch()) {
            chromium.asReader(browser -> {
                List<String> opened = new ArrayList<>();
                browser.onDialog((Dialog dialog) -> {
                    opened.add(dialog.message());
                    dialog.dismiss();
                });
                for (int page = 1; page <= pages; page++) {
                    browser.navigate(site.resolve("/comments/" + ARTICLE + "/oldest?page=" + page)
                            .toString());
                    thenAllIsText(browser, comments.shown(ARTICLE, CommentOrder.OLDEST, page, ON_A_PAGE));
                }
                browser.navigate(site.resolve("/a/" + ARTICLE).toString());
                assertThat(browser.evaluate("window.hacked === undefined")).isEqualTo(true);
                assertThat(opened).isEmpty();
            });
        }
    }

    private static void thenAllIsText(Page page, List<Comment> stored) {
        assertThat(page.evaluate("window.hacked === undefined")).isEqualTo(true);
        assertThat(texts(page, ".comment-text"))
                .isEqualTo(stored.stream().map(Comment::text).toList());
        assertThat(texts(page, ".comment-name"))
                .isEqualTo(stored.stream().map(Comment::name).toList());
        assertThat(Inspection.beyondTheScreenOn(page)).isEmpty();
    }

    private static Object texts(Page page, String place) {
        return page.evaluate("place => [...document.querySelectorAll(place)].map(e => e.textContent)", place);
    }

    private static String name(String text) {
        int length = text.codePointCount(0, text.length());
        return text.substring(0, text.offsetByCodePoints(0, Math.min(length, 60)));
    }
}
