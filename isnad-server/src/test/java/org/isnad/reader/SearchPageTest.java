package org.isnad.reader;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SearchPageTest extends ReaderTest {
    private static final String FOUND = ".search > ol.hits";
    private static final Duration IN_TIME = Duration.ofMillis(50);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private Document search(String question, String more) {
        HttpResponse<String> answer = get("/search?q=" + encoded(question) + more);
        assertThat(answer.statusCode()).isEqualTo(200);
        return Jsoup.parse(answer.body().replaceAll("[\u2066-\u2069]", ""));
    }

    private Document searchUntil(String question, boolean found) throws InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        Document page = search(question, "");
        while (page.select(FOUND).isEmpty() == found && Instant.now().isBefore(end)) {
            Thread.sleep(50);
            page = search(question, "");
        }
        return page;
    }

    @Test
    void whatIsPublishedIsFoundAndWhatIsWithdrawnIsNot() throws InterruptedException {
        long id = publishing.start(content("رصيف الزعفران", "افتُتح رصيف جديد لتصدير زعفرانة الجبل."), null);
        assertThat(search("الزعفران", "").select(FOUND)).isEmpty();

        publishing.publish(id, NOON);
        Document found = searchUntil("زعفران", true);
        assertThat(found.select(".hit-title a").eachAttr("href")).containsExactly(address(id));
        assertThat(found.select(".hit-title mark").text()).isEqualTo("الزعفران");

        publishing.withdraw(id);
        assertThat(searchUntil("زعفران", false).select(FOUND)).isEmpty();
    }

    @Test
    void readersNeverFindWhatWasOnlySaved() throws InterruptedException {
        long id = givenLonelyArticle("سوق العنبر", "كلام عن العنبر.");
        searchUntil("العنبر", true);
        publishing.save(id, 1, content("سوق الكهرمان", "كلام عن الكهرمان."), null);
        givenLonelyArticle("ميدان الياقوت", "كلام عن الياقوت.");

        searchUntil("الياقوت", true);
        assertThat(search("الكهرمان", "").select(FOUND)).isEmpty();
        assertThat(search("العنبر", "").select(".hit-title a").eachAttr("href")).containsExactly(address(id));
    }

    @Test
    void filtersNarrowAndSayWhatTheyDoNotUnderstand() throws InterruptedException {
        givenLonelyArticle("منارة الفيروز", "كلام عن الفيروز.");
        searchUntil("الفيروز", true);

        assertThat(search("الفيروز", "&author=" + encoded("رنا الشامى")).select(".hit"))
                .hasSize(1);
        assertThat(search("الفيروز", "&author=" + encoded("غيرها")).select(FOUND))
                .isEmpty();
        assertThat(search("الفيروز", "&from=2021-09-13&until=2021-09-13").select(".search-bar nav"))
                .hasSize(1);
        assertThat(search("الفيروز", "&from=2021-09-14").select(".search-none")).hasSize(1);
        assertThat(search("الفيروز", "&language=en").select(".search-none")).hasSize(1);
        assertThat(search("الفيروز", "&sort=date").select(".hit")).hasSize(1);
        assertThat(search("الفيروز", "&from=x&language=y&section=z&sort=w&page=0")
                        .select(".search-problems li"))
                .hasSize(5);
    }

    @Test
    void whatNarrowsIsNamedAndTakenAwayOneByOne() throws InterruptedException {
        givenLonelyArticle("قلعة العقيق", "كلام عن العقيق.");
        searchUntil("العقيق", true);

        Document narrowed = search("العقيق", "&language=ar&from=2021-09-13");
        Document empty = search("العقيق", "&language=en&until=2021-09-13");

        assertThat(narrowed.select(".hits .hit")).hasSize(1);
        assertThat(narrowed.select(".search-narrowed a").eachText())
                .satisfiesExactly(
                        from -> assertThat(from).contains("من تاريخ 2021-09-13"),
                        language -> assertThat(language).contains("اللغة: العربية"),
                        all -> assertThat(all).isEqualTo("أزل التصفية"));
        assertThat(narrowed.select(".search-narrowed a").attr("href"))
                .isEqualTo("/search?q=" + encoded("العقيق") + "&language=ar");
        assertThat(empty.select(".search-none").text()).contains("ضمن هذه التصفية");
        assertThat(empty.select(".search-narrowed a:contains(اللغة)").text()).contains("نتيجة واحدة");
        assertThat(empty.select("#near").text()).isEqualTo("ما يطابق خارج هذه التصفية");
        assertThat(empty.select(".hit-title").text()).contains("قلعة العقيق");
    }

    @Test
    void anEmptyAnswerSaysWhatItOffersInstead() throws InterruptedException {
        givenLonelyArticle("بستان النارنج", "كلام عن النارنج.");
        searchUntil("النارنج", true);

        Document phrase = search("\"النارنج كلام\"", "");
        Document misspelt = search("النارننج", "");
        Document nothing = search("زقزوقيات", "");
        Document beyond = search("النارنج", "&page=7");

        assertThat(phrase.select("#near").text()).isEqualTo("مواد فيها كلماتك أو بعضها");
        assertThat(misspelt.select(".search-did-you-mean a").text()).isEqualTo("النارنج");
        assertThat(misspelt.select("#near").text()).isEqualTo("ما يطابق «النارنج»");
        assertThat(nothing.select("#near").text()).contains("أحدث ما نُشر");
        assertThat(nothing.select(".hit")).isNotEmpty();
        assertThat(beyond.select(".search-none a").attr("href")).isEqualTo("/search?q=" + encoded("النارنج"));
    }

    /** One in time is enough: other tests and other programs may hold up any of them. */
    @Test
    void hostileQuestionsGetAPageAtOnce() throws InterruptedException {
        for (String question : List.of(
                "ي".repeat(10_000),
                "*".repeat(1_000),
                "\"«“".repeat(300),
                "كلمةغريبة* ".repeat(1_000),
                "\u202E\u2066\u200F<script>alert(1)</script>")) {
            Document page = search(question, "");
            assertThat(page.select("form.search-form")).hasSize(1);
            assertThat(page.body().html()).doesNotContain("<script>").doesNotContain("\u202E");

            Duration quickest = timed(question);
            for (int tries = 1; quickest.compareTo(IN_TIME) >= 0 && tries < 20; tries++) {
                // One reader may ask four times a second.
                Thread.sleep(250);
                quickest = Collections.min(List.of(quickest, timed(question)));
            }
            assertThat(quickest).isLessThan(IN_TIME);
        }
    }

    private Duration timed(String question) {
        long began = System.nanoTime();
        search(question, "");
        return Duration.ofNanos(System.nanoTime() - began);
    }

    @Test
    void theInterfaceAnswersAsItIsDescribed() throws IOException, InterruptedException {
        givenLonelyArticle("بحيرة المرجان", "كلام عن المرجان.");
        searchUntil("المرجان", true);
        ObjectMapper json = new ObjectMapper();
        String described = get("/api/openapi.yaml").body();

        JsonNode answer =
                json.readTree(get("/api/search?q=" + encoded("المرجان")).body());
        JsonNode item = answer.path("results").path(0);
        JsonNode suggestions =
                json.readTree(get("/api/suggestions?q=" + encoded("بحير")).body());
        HttpResponse<String> mistaken = get("/api/search?q=x&from=yesterday");

        assertThat(item.path("title").path("text").asText()).isEqualTo("بحيرة المرجان");
        assertThat(item.path("title").path("marks").path(0).path("start").asInt())
                .isEqualTo(6);
        assertThat(suggestions.path("suggestions").path(0).path("kind").asText())
                .isEqualTo("article");
        assertThat(mistaken.statusCode()).isEqualTo(400);
        assertThat(json.readTree(mistaken.body())
                        .path("errors")
                        .path(0)
                        .path("parameter")
                        .asText())
                .isEqualTo("from");
        assertThat(answer.path("nearKind").isNull()).isTrue();
        assertThat(json.readTree(get("/api/search?q=" + encoded("زقزوقيات")).body())
                        .path("nearKind")
                        .asText())
                .isEqualTo("newest");
        assertThat(required(described, "Found")).isEqualTo(names(answer));
        assertThat(required(described, "Item")).isEqualTo(names(item));
    }

    private static Set<String> names(JsonNode node) {
        Set<String> names = new TreeSet<>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static Set<String> required(String described, String schema) {
        return Pattern.compile("    " + schema + ":\n      type: object\n      required: \\[([^]]+)]")
                .matcher(described)
                .results()
                .flatMap(match -> Pattern.compile(", ").splitAsStream(match.group(1)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void everyPageHasTheSearchBox() {
        assertThat(Jsoup.parse(get("/").body()).select("header form[action=/search] input[name=q]"))
                .hasSize(1);
    }
}
