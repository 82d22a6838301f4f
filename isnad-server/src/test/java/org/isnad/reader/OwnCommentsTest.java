package org.isnad.reader;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.article.ArticleSummary;
import org.isnad.comment.Challenges;
import org.isnad.comment.Comment;
import org.isnad.comment.CommentRepository;
import org.isnad.comment.CommentSelection;
import org.isnad.comment.Commenting;
import org.isnad.comment.TypedComment;
import org.isnad.mail.Delivery;
import org.isnad.mail.RunningMailServer;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** A commenter asks for the link, finds it in the mail, takes everything along and has it erased. */
@QuarkusTest
@QuarkusTestResource(value = RunningMailServer.class, restrictToAnnotatedClass = true)
@SuppressWarnings("NullAway.Init")
class OwnCommentsTest extends ReaderTest {
    private static final Pattern LINK = Pattern.compile("https://example\\.org(/comments/own/[A-Za-z0-9_.-]+)");

    @Inject
    Challenges challenges;

    @Inject
    Commenting commenting;

    @Inject
    CommentRepository comments;

    @Inject
    Delivery delivery;

    @Test
    void theLinkInTheMailLeadsToEverythingOfOnesOwn() throws Exception {
        long id = givenArticle("مقال أندم على تعليقي تحته", "قالت الوزيرة إن الأمر محسوم.");
        givenComment(articles.find(id).orElseThrow().summary(), "كلام أندم عليه", "suad@example.org");

        assertThat(post("/comments/own", "email=nobody%40example.org").body()).contains("راجع بريدك");
        assertThat(post("/comments/own", "email=wrong").statusCode()).isEqualTo(422);
        assertThat(post("/comments/own", "email=" + URLEncoder.encode("suad@example.org", UTF_8))
                        .body())
                .contains("راجع بريدك");
        delivery.sendDue();

        assertThat(RunningMailServer.SERVER.getReceivedMessages()).hasSize(1);
        Matcher link = LINK.matcher(
                RunningMailServer.SERVER.getReceivedMessages()[0].getContent().toString());
        assertThat(link.find()).isTrue();
        String path = link.group(1);
        assertThat(get(path).body()).contains("كلام أندم عليه", "suad@example.org", "بانتظار المراجعة");
        assertThat(get(path + "/export").body()).contains("\"text\" : \"كلام أندم عليه\"");
        assertThat(get(damaged(path)).statusCode()).isEqualTo(410);

        assertThat(post(path + "/erase", "sure=yes").body()).contains("حُذفت تعليقاتك");

        List<Comment> left = comments.select(CommentSelection.all().under(id));
        assertThat(left)
                .singleElement()
                .satisfies(comment -> assertThat(comment.text()).isEmpty());
        assertThat(Jsoup.parse(get(path).body()).text()).contains("لا تعليقات بهذا البريد");
    }

    private static String damaged(String path) {
        return path.substring(0, path.length() - 1) + (path.endsWith("A") ? "Q" : "A");
    }

    private void givenComment(ArticleSummary article, String text, String email) throws InterruptedException {
        Challenges.Challenge challenge = challenges.ask(article.id());
        Thread.sleep(Duration.ofMillis(2_100));
        Commenting.Outcome outcome = commenting.submit(
                article,
                new TypedComment(
                        "سعاد",
                        text,
                        email,
                        false,
                        "",
                        challenge.token(),
                        "",
                        Integer.toString(challenge.sum().answer()),
                        false,
                        "",
                        ""),
                "198.51.100.0/24");
        assertThat(outcome).isInstanceOf(Commenting.Outcome.Held.class);
    }

    private HttpResponse<String> post(String path, String form) {
        return send(HttpRequest.newBuilder(site.resolve(URI.create(path)))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
    }
}
