package org.isnad.reader;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.account.Account;
import org.isnad.account.Accounts;
import org.isnad.account.Role;
import org.isnad.comment.Comment;
import org.isnad.comment.CommentArchive;
import org.isnad.comment.CommentModeration;
import org.isnad.comment.CommentPolicies;
import org.isnad.comment.CommentRepository;
import org.isnad.comment.CommentSelection;
import org.isnad.comment.Hold;
import org.isnad.comment.Moderation;
import org.isnad.comment.Verdict;
import org.isnad.storage.Database;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Comments over HTTP, without a script. One network may send ten a minute, so the test that uses them up comes last. */
@QuarkusTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@SuppressWarnings("NullAway.Init")
class CommentsTest extends ReaderTest {
    private static final String BODY = "قالت الوزيرة إن الأمر محسوم.";

    @Inject
    CommentArchive archive;

    @Inject
    CommentModeration moderation;

    @Inject
    CommentRepository comments;

    @Inject
    CommentPolicies policies;

    @Inject
    Accounts accounts;

    @Inject
    Database database;

    @Test
    void theQuestionIsNotOnThePageThatIsKeptForEverybody() {
        long article = givenLonelyArticle("مقال يُعلَّق عليه", BODY);

        HttpResponse<String> page = get(address(article));
        Document first = Jsoup.parse(page.body());

        assertThat(page.headers().firstValue("Cache-Control").orElse("")).doesNotContain("no-store");
        assertThat(first.select("#comments [name=token]")).isEmpty();
        assertThat(first.select("#comments .comment-open a").attr("href")).isEqualTo("/comments/" + article + "/new");
        HttpResponse<String> form = get("/comments/" + article + "/new");
        assertThat(form.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(Jsoup.parse(form.body()).select("[name=token]")).hasSize(1);
        assertThat(get("/comments/" + article + "/question").body()).contains("اكتب ناتج");
    }

    @Test
    void whatIsTypedStaysAndTheQuestionWithItWhenSomethingIsMissing() {
        long article = givenLonelyArticle("نص يبقى", BODY);
        Map<String, String> form = form(article);
        form.put("text", "نص طويل كتبته <b>بعناية</b>");
        form.put("email", "ليس بريداً");
        form.put("answer", "خمسة");

        HttpResponse<String> answer = post("/comments/" + article + "/new", form);
        Document page = Jsoup.parse(answer.body());

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(page.select("textarea").text()).isEqualTo("نص طويل كتبته <b>بعناية</b>");
        assertThat(page.select("[name=email]").val()).isEqualTo("ليس بريداً");
        assertThat(page.select("[name=answer]").val()).isEqualTo("خمسة");
        assertThat(page.select("[name=token]").val()).isEqualTo(form.get("token"));
        assertThat(page.select(".sum").text()).isEqualTo(form.get("sum"));
        assertThat(page.select("#comment-name-error").text()).contains("اكتب اسماً");
        assertThat(page.select("#comment-email-error").text()).contains("ليس هذا عنوان بريد");
    }

    @Test
    void aRightAnswerBringsTheCommentToTheNewsroomAndFromThereToThePageAtOnce() throws InterruptedException {
        long article = givenLonelyArticle("من النموذج إلى الصفحة", BODY);
        get(address(article));
        Map<String, String> form = form(article);
        form.put("name", "سعاد");
        form.put("text", "رأي في المقال");
        form.put("answer", Integer.toString(solve(form.getOrDefault("sum", ""))));
        Thread.sleep(Duration.ofMillis(2_100));

        HttpResponse<String> answer = post("/comments/" + article + "/new", form);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        assertThat(get("/comments/" + article + "/held").body()).contains("وصل تعليقك");
        assertThat(get(address(article)).body()).doesNotContain("رأي في المقال");
        Comment held = comments.select(CommentSelection.all().under(article)).getFirst();

        Instant approved = Instant.now();
        moderation.decide(List.of(held.id()), Verdict.APPROVE, givenEditor());

        assertThat(get(address(article)).body()).contains("رأي في المقال", "تعليق واحد");
        assertThat(Duration.between(approved, Instant.now())).isLessThan(Duration.ofSeconds(1));
        assertThat(post("/comments/" + article + "/new", form).body()).contains("استُعمل هذا السؤال");
    }

    @Test
    void onlyThePagesThatShowACommentAreMadeAnew() {
        long article = givenLonelyArticle("صفحات تتجدد", BODY);
        long other = givenLonelyArticle("صفحات لا تتجدد", BODY);
        String print = "/a/" + article + "/print";
        String key = "comments:" + article;

        assertThat(subjects(address(article))).contains(key);
        assertThat(subjects("/comments/" + article)).contains(key);
        assertThat(subjects("/comments/" + article + "/oldest")).contains(key);
        assertThat(subjects(print)).doesNotContain(key);
        assertThat(subjects(address(other))).doesNotContain(key);
        assertThat(subjects("/")).doesNotContain(key);
    }

    @Test
    void aThreadHasAnAddressThatHolds() {
        long article = givenLonelyArticle("رابط دائم", BODY);
        long root = givenShown(article, "سعاد", "أصل النقاش", null);
        long reply = givenShown(article, "خلود", "رد عليه", root);

        Document thread = Jsoup.parse(get("/comments/" + article + "/" + root).body());
        HttpResponse<String> toReply = get("/comments/" + article + "/" + reply);

        assertThat(thread.select(".comment-text").eachText()).containsExactly("أصل النقاش", "رد عليه");
        assertThat(thread.select("#c" + reply + " .comment-answers").text()).isEqualTo("رداً على سعاد");
        assertThat(toReply.statusCode()).isEqualTo(301);
        assertThat(toReply.headers().firstValue("Location").orElse(""))
                .endsWith("/comments/" + article + "/" + root + "#c" + reply);
        assertThat(get("/comments/" + article + "/999999999").statusCode()).isEqualTo(404);
    }

    @Test
    void addressesAreTextUnlessTheNewsroomLetsThemBeLinks() {
        long article = givenLonelyArticle("روابط", BODY);
        long comment = givenShown(article, "سعاد", "انظروا https://example.org/x?a=1&b=<i> هنا", null);
        assertThat(Jsoup.parse(get("/comments/" + article).body()).select(".comment-text a"))
                .isEmpty();

        moderation.allowLinks(comment, true);

        Elements links = Jsoup.parse(get("/comments/" + article).body()).select(".comment-text a");
        assertThat(links.eachAttr("href")).containsExactly("https://example.org/x?a=1&b=");
        assertThat(links.attr("rel")).contains("nofollow", "ugc");
    }

    @Test
    void closedMeansNoForm() {
        long article = givenLonelyArticle("مغلق", BODY);
        policies.setRuleOf(article, Moderation.named("CLOSED"));

        Document page = Jsoup.parse(get(address(article)).body());

        assertThat(page.select("#comments form, #comments .comment-open")).isEmpty();
        assertThat(page.select("#comments").text()).contains("أُغلق باب التعليق");
        assertThat(get("/comments/" + article + "/new").statusCode()).isEqualTo(403);
    }

    @Test
    void withTenThousandCommentsTheArticlesPageIsAsSmallAsBefore() {
        long article = givenLonelyArticle("عشرة آلاف تعليق", BODY);
        for (int thousand = 0; thousand < 10; thousand++) {
            int from = thousand * 1_000;
            database.write(() -> {
                for (int i = from; i < from + 1_000; i++) {
                    givenShown(article, "قارئ " + i, "تعليق رقم " + i, null);
                }
            });
        }

        HttpResponse<String> page = get(address(article));
        long began = System.nanoTime();
        List<String> newest = texts("/comments/" + article);
        List<String> last = texts("/comments/" + article + "?page=200");
        List<String> oldest = texts("/comments/" + article + "/oldest");
        List<String> threads = texts("/comments/" + article + "/threads?page=100");
        Duration took = Duration.ofNanos(System.nanoTime() - began);

        assertThat(page.body()).contains("10,000 تعليق").hasSizeLessThan(60_000);
        assertThat(Jsoup.parse(page.body()).select("#comments .comment")).hasSize(10);
        assertThat(newest).hasSize(50).startsWith("تعليق رقم 9999");
        assertThat(last).hasSize(50).endsWith("تعليق رقم 0");
        assertThat(oldest).hasSize(50).startsWith("تعليق رقم 0");
        assertThat(threads).hasSize(50);
        assertThat(took).isLessThan(Duration.ofSeconds(3));
        assertThat(get("/comments/" + article + "?page=201").statusCode()).isEqualTo(404);
    }

    @Test
    void whatIsTooLargeOrOfUnknownLengthIsNotRead() {
        long article = givenLonelyArticle("حجم", BODY);
        HttpRequest.Builder request = HttpRequest.newBuilder(site.resolve("/comments/" + article + "/new"))
                .header("Content-Type", "application/x-www-form-urlencoded");

        HttpResponse<String> large = send(request.copy().POST(BodyPublishers.ofString("text=" + "x".repeat(70_000))));
        HttpResponse<String> chunked = send(request.copy()
                .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream("text=x".getBytes(UTF_8)))));

        assertThat(large.statusCode()).isEqualTo(413);
        assertThat(large.body()).contains("اختصره");
        assertThat(chunked.statusCode()).isEqualTo(411);
    }

    @Test
    void aReportReachesTheNewsroom() {
        long article = givenLonelyArticle("بلاغ", BODY);
        long comment = givenShown(article, "سعاد", "كلام جارح", null);
        String path = "/comments/" + article + "/" + comment + "/report";

        assertThat(post(path, Map.of("note", "لم أختر سبباً")).statusCode()).isEqualTo(422);
        assertThat(post(path, Map.of("reason", "INSULT", "note", "يمس شخصاً")).statusCode())
                .isEqualTo(200);

        assertThat(moderation.reportsOf(comment))
                .singleElement()
                .satisfies(report -> assertThat(report.note()).isEqualTo("يمس شخصاً"));
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void theLimitAnswersWithASentenceAndKeepsWhatWasTyped() {
        long article = givenLonelyArticle("زحام", BODY);
        Map<String, String> form = form(article);
        form.put("name", "سعاد");
        form.put("text", "نص لا أريد أن أفقده");
        HttpResponse<String> answer = post("/comments/" + article + "/new", form);
        for (int i = 0; i < 12 && answer.statusCode() != 429; i++) {
            answer = post("/comments/" + article + "/new", form);
        }
        Document page = Jsoup.parse(answer.body());

        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
        assertThat(page.select("#errors").text()).contains("انتظر دقيقة");
        assertThat(page.select("textarea").text()).isEqualTo("نص لا أريد أن أفقده");
        assertThat(get(address(article)).statusCode()).isEqualTo(200);
    }

    private long givenShown(long article, String name, String text, @Nullable Long replyTo) {
        return archive.take(new CommentArchive.Brought(article, replyTo, name, text, NOON, Set.<Hold>of(), null));
    }

    private Account givenEditor() {
        return accounts.byLogin("moderator")
                .orElseGet(() -> accounts.add("moderator", "مشرفة", Role.EDITOR, "جملة لا يعرفها غيرنا"));
    }

    private Map<String, String> form(long article) {
        Map<String, String> fields = new LinkedHashMap<>();
        Jsoup.parse(get("/comments/" + article + "/new").body())
                .select("form.comment-form [name]")
                .not("[type=checkbox], button")
                .forEach(field -> fields.put(field.attr("name"), field.val()));
        return fields;
    }

    private HttpResponse<String> post(String path, Map<String, String> fields) {
        return send(HttpRequest.newBuilder(site.resolve(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(fields.entrySet().stream()
                        .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                        .collect(Collectors.joining("&")))));
    }

    private List<String> texts(String path) {
        return Jsoup.parse(get(path).body()).select(".comment-text").eachText();
    }

    private List<String> subjects(String path) {
        return List.of(
                get(path).headers().firstValue("Surrogate-Key").orElse("").split(" "));
    }

    private static int solve(String sum) {
        String[] parts = sum.split(" ");
        int left = Integer.parseInt(parts[0]);
        int right = Integer.parseInt(parts[2]);
        return switch (parts[1]) {
            case "+" -> left + right;
            case "×" -> left * right;
            default -> left - right;
        };
    }
}
