package org.isnad.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.journeys.Patience.eventually;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import org.isnad.storage.ReadOnlyFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The site on a SQLite file that can be read, but not written. */
@ExtendWith(OneServerOneBrowser.class)
class ReadOnlyJourneyIT {
    private static final String STALE = "X-Isnad-Stale-Since";
    private static final int SLOWER_THAN_A_PROGRAM = 2_200;

    private final Path data = LoadedDemo.onSqlite();
    private final int port = DemoServer.freePort();
    private DemoServer site = DemoServer.start(data, Map.of(), port);

    @AfterEach
    void close() {
        site.close();
    }

    @Test
    void aDiskThatTakesNothingClosesTheNewsroomAndNothingElse(Chromium chromium) {
        String article = site.leadArticle();
        String comments = site.commentsOf(article);
        assertThat(site.get(comments + "/new").statusCode()).isEqualTo(200);
        chromium.asReader(page -> {
            Newsroom newsroom = Newsroom.entered(site, page);
            newsroom.startArticle("عنوان كُتب والقرص ممتلئ", "متن كُتب والقرص ممتلئ.");
            site.letWriteFiles(false);

            newsroom.press("حفظ");

            assertThat(page.locator("h1")).hasText("لا يمكن الحفظ الآن");
            assertThat(page.locator("main")).containsText("لا تحفظ شيئاً منذ الساعة");
            assertThat(site.get("/newsroom").statusCode()).isEqualTo(503);
            thenReadersSeeEverythingAsItIs(article);
            chromium.asReaderWithoutScripts(reader -> thenACommentIsNotLost(reader, comments));
            thenTheDatabaseTakesWrites(false);

            site.letWriteFiles(true);

            eventually(() -> database().getBoolean("takesWrites"));
            thenTheDatabaseTakesWrites(true);
            newsroom.press("أعد الإرسال");
            newsroom.thenItSays("حُفظ.");
            assertThat(newsroom.field("العنوان")).hasValue("عنوان كُتب والقرص ممتلئ");
        });
        assertThat(site.console().stream().filter(line -> line.contains("takes no writes")))
                .hasSize(1);
    }

    @Test
    void aStartOnAFileThatCanOnlyBeReadServesReadersAndOpensTheNewsroomLater() throws IOException {
        String login = site.login();
        String password = site.password();
        String article = site.leadArticle();
        site.stop();
        try (ReadOnlyFile frozen = new ReadOnlyFile(data.resolve("isnad.db"))) {
            assertThat(frozen).isNotNull();
            site = DemoServer.start(data, Map.of(), port);

            thenReadersSeeEverythingAsItIs(article);
            HttpResponse<String> closed = site.get("/newsroom/sign-in");
            assertThat(closed.statusCode()).isEqualTo(503);
            assertThat(closed.body()).contains("لا يمكن الحفظ الآن", "لا تحفظ شيئاً منذ الساعة");
            thenTheDatabaseTakesWrites(false);
        }

        eventually(() -> site.get("/newsroom/sign-in").statusCode() == 200);
        assertThat(DeskForms.signedIn(URI.create(site.address()), login, password)
                        .page("/newsroom"))
                .contains("رئيسة التحرير");
    }

    private void thenReadersSeeEverythingAsItIs(String article) {
        for (String path : new String[] {"/", article, "/day?page=3", "/search?q=الحكومة"}) {
            HttpResponse<String> page = site.get(path);
            assertThat(page.statusCode()).as(path).isEqualTo(200);
            assertThat(page.headers().firstValue(STALE)).as(path).isEmpty();
        }
    }

    private void thenACommentIsNotLost(Page page, String comments) {
        page.navigate(site.addressOf(comments + "/new"));
        Locator form = page.locator("form.comment-form");
        form.locator("[name=name]").fill("قارئ في وقت سيئ");
        form.locator("textarea").fill("تعليق يبقى في الصفحة السابقة");
        form.locator("[name=answer]").fill(Integer.toString(CommentsJourneyIT.solve(form)));
        page.waitForTimeout(SLOWER_THAN_A_PROGRAM);
        form.locator("[type=submit]").last().click();

        assertThat(page.locator("h1")).hasText("لا يمكن الحفظ الآن");
        page.goBack();
        assertThat(page.locator("form.comment-form textarea")).hasValue("تعليق يبقى في الصفحة السابقة");
    }

    private void thenTheDatabaseTakesWrites(boolean takes) {
        assertThat(site.get("/q/health/ready").statusCode()).isEqualTo(200);
        JsonObject database = database();
        assertThat(database.getBoolean("answers")).isTrue();
        assertThat(database.getBoolean("takesWrites")).isEqualTo(takes);
        assertThat(database.containsKey("takesNoWritesSince")).isEqualTo(!takes);
        assertThat(site.get("/q/metrics").body())
                .contains("isnad_database_up 1.0", "isnad_database_writable " + (takes ? "1.0" : "0.0"))
                .contains("isnad_edition_stale_seconds 0.0");
    }

    private JsonObject database() {
        return new JsonObject(site.get("/q/health/ready").body())
                .getJsonArray("checks")
                .getJsonObject(1)
                .getJsonObject("data");
    }
}
