package org.isnad.reader;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.comment.Comment;
import org.isnad.comment.CommentArchive;
import org.isnad.comment.CommentOrder;
import org.isnad.comment.CommentRepository;
import org.isnad.comment.HostileStrings;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Whatever is typed stands on the page as text, and as nothing else. */
@QuarkusTest
@SuppressWarnings("NullAway.Init")
class HostileCommentsTest extends ReaderTest {
    private static final int ON_A_PAGE = 50;
    private static final Set<String> OURS = Set.of("article", "header", "h2", "bdi", "span", "a", "time", "p");

    @Inject
    CommentArchive archive;

    @Inject
    CommentRepository comments;

    @Test
    void thereAreEnoughOfThem() {
        assertThat(HostileStrings.scripts()).hasSizeGreaterThanOrEqualTo(149);
        assertThat(HostileStrings.naughty()).hasSizeGreaterThanOrEqualTo(515);
    }

    @Test
    void everythingIsShownAsItWasTypedAndNothingOfItBecomesHtml() {
        long article = givenLonelyArticle("هدف", "قالت الوزيرة إن الأمر محسوم.");
        List<String> hostile = Stream.concat(HostileStrings.scripts().stream(), HostileStrings.naughty().stream())
                .toList();
        hostile.forEach(text ->
                archive.take(new CommentArchive.Brought(article, null, name(text), text, NOON, Set.of(), null)));

        int shown = 0;
        for (int page = 1; shown < hostile.size(); page++) {
            List<Comment> stored = comments.shown(article, CommentOrder.OLDEST, page, ON_A_PAGE);
            Document html = Jsoup.parse(get("/comments/" + article + "/oldest" + (page == 1 ? "" : "?page=" + page))
                    .body());
            List<Element> articles = html.select(".comment-list > article");
            assertThat(articles).hasSameSizeAs(stored);
            for (int i = 0; i < stored.size(); i++) {
                thenIsShownAsTyped(articles.get(i), stored.get(i));
            }
            shown += stored.size();
        }
        assertThat(shown).isEqualTo(hostile.size());
    }

    private static void thenIsShownAsTyped(Element article, Comment comment) {
        assertThat(article.expectFirst(".comment-text").wholeText())
                .as(comment.text())
                .isEqualTo(comment.text());
        assertThat(article.expectFirst(".comment-name").wholeText()).isEqualTo(comment.name());
        assertThat(article.getAllElements().stream().map(Element::normalName).collect(Collectors.toSet()))
                .isSubsetOf(OURS);
        article.getAllElements()
                .forEach(element -> assertThat(element.attributes().asList())
                        .noneMatch(attribute -> attribute.getKey().startsWith("on"))
                        .noneMatch(attribute -> attribute.getKey().equals("style")));
    }

    private static String name(String text) {
        int length = text.codePointCount(0, text.length());
        return text.substring(0, text.offsetByCodePoints(0, Math.min(length, 60)));
    }
}
