package org.isnad.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.journeys.Patience.eventually;

import com.microsoft.playwright.Response;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import org.isnad.storage.Wire;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The site on a PostgreSQL that goes away and comes back. */
@ExtendWith(OneServerOneBrowser.class)
class OutageJourneyIT {
    private static final String STALE = "X-Isnad-Stale-Since";

    private final Wire wire = Wire.toPostgres();
    private final LoadedDemo.Copy demo = LoadedDemo.onPostgres();
    private final Map<String, String> onPostgres = Map.of("ISNAD_DATABASE_URL", wire.url(demo.database()));
    private final Path data = demo.data();
    private DemoServer site = DemoServer.start(data, onPostgres);

    @AfterEach
    void close() {
        site.close();
        wire.close();
    }

    @Test
    void readersKeepTheLastEditionAndNothingTypedIsLost(Chromium chromium) {
        String article = site.leadArticle();
        String title = titleOf(article);
        assertThat(site.get(article).headers().firstValue(STALE)).isEmpty();
        chromium.asReader(page -> {
            Newsroom newsroom = Newsroom.entered(site, page);
            newsroom.startArticle(
                    "عنوان كُتب قبل الانقطاع", "متن كُتب قبل الانقطاع.\n\nوسطر ثانٍ فيه \"علامات\" و<وسم>.");

            wire.cut();
            eventually(() -> site.get("/").headers().firstValue(STALE).isPresent());

            assertThat(site.get(article).statusCode()).isEqualTo(200);
            assertThat(titleOf(article)).isEqualTo(title);
            newsroom.press("حفظ");
            assertThat(page.locator("h1")).hasText("لا يمكن الحفظ الآن");
            assertThat(Inspection.barriersOn(page)).isEmpty();

            wire.mend();
            eventually(() -> site.get("/").headers().firstValue(STALE).isEmpty());
            newsroom.press("أعد الإرسال");

            newsroom.thenItSays("حُفظ.");
            assertThat(newsroom.field("العنوان")).hasValue("عنوان كُتب قبل الانقطاع");
            assertThat(newsroom.field("المتن").inputValue().strip())
                    .isEqualTo("متن كُتب قبل الانقطاع.\n\nوسطر ثانٍ فيه \"علامات\" و<وسم>.");
        });
    }

    @Test
    void aStartWithoutTheDatabaseServesTheLastEditionUntilItComes(Chromium chromium) {
        String article = site.leadArticle();
        String title = titleOf(article);
        site.stop();
        wire.cut();

        site = DemoServer.start(data, onPostgres);

        assertThat(site.hasSaid("The database cannot be reached.")).isTrue();
        HttpResponse<String> last = site.get(article);
        assertThat(last.statusCode()).isEqualTo(200);
        assertThat(last.headers().firstValue(STALE)).isPresent();
        assertThat(titleOf(article)).isEqualTo(title);
        HttpResponse<String> never = site.get("/a/999999");
        assertThat(never.statusCode()).isEqualTo(503);
        assertThat(never.body()).contains("هذه الصفحة غير متاحة الآن");
        chromium.asReader(page -> {
            Response closed = page.navigate(site.addressOf("/newsroom"));
            assertThat(requireNonNull(closed).status()).isEqualTo(503);
            assertThat(page.locator("h1")).hasText("لا يمكن الحفظ الآن");
        });

        wire.mend();

        eventually(() -> site.get(article).headers().firstValue(STALE).isEmpty());
        eventually(() -> site.get("/a/999999").statusCode() == 404);
        assertThat(site.get("/newsroom/sign-in").statusCode()).isEqualTo(200);
    }

    private String titleOf(String article) {
        return Jsoup.parse(site.get(article).body()).select("h1").text();
    }
}
