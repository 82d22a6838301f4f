package org.isnad.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What must hold on every page, whatever stands on it. */
@ExtendWith(OneServerOneBrowser.class)
final class PagesAreSoundIT {
    private final DemoServer site;
    private final Chromium chromium;

    PagesAreSoundIT(DemoServer site, Chromium chromium) {
        this.site = site;
        this.chromium = chromium;
    }

    @ParameterizedTest
    @EnumSource
    void theHtmlCheckerFindsNoErrors(PageType type) {
        assertThat(HtmlChecker.errorsIn(site.get(type.on(site)).body())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void everyoneCanReadIt(PageType type) {
        chromium.asReader(page -> {
            page.navigate(site.addressOf(type.on(site)));
            Inspection.thenEveryoneCanRead(page);
        });
    }

    @ParameterizedTest
    @EnumSource
    void nothingIsAskedOfAnyoneElse(PageType type) {
        chromium.asReader(page -> {
            List<String> asked = new ArrayList<>();
            List<String> complaints = new ArrayList<>();
            page.onRequest(request -> asked.add(request.url()));
            page.onConsoleMessage(message -> complaints.add(message.text()));
            page.onPageError(complaints::add);
            page.onResponse(response -> {
                if (response.status() >= 400 && !response.request().isNavigationRequest()) {
                    complaints.add("%d %s".formatted(response.status(), response.url()));
                }
            });
            page.navigate(site.addressOf(type.on(site)));
            scrollThrough(page);

            assertThat(asked)
                    .isNotEmpty()
                    .allMatch(url -> url.startsWith(site.address() + "/") || url.startsWith("data:"));
            assertThat(complaints)
                    .filteredOn(complaint -> !isTheUnknownPageItself(complaint, type))
                    .isEmpty();
        });
    }

    @ParameterizedTest
    @EnumSource
    void theHeadersRefuseWhatIsNotOurs(PageType type) {
        HttpResponse<String> answer = site.get(type.on(site));

        assertThat(header(answer, "Content-Security-Policy"))
                .contains("default-src 'none'", "script-src 'self'", "style-src 'self'", "frame-ancestors 'none'")
                .doesNotContain("unsafe-inline", "unsafe-eval", "*", "http:", "https:");
        assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(answer, "Referrer-Policy")).isEqualTo("strict-origin-when-cross-origin");
        assertThat(header(answer, "Permissions-Policy")).contains("camera=()", "geolocation=()", "microphone=()");
        assertThat(header(answer, "Content-Type")).isEqualToIgnoringCase("text/html;charset=UTF-8");
        assertThat(answer.body()).doesNotContain("<style", " style=", "<script>", " onclick=");
    }

    private static void scrollThrough(Page page) {
        page.evaluate("""
                async () => {
                  for (let y = 0; y < document.body.scrollHeight; y += 600) {
                    window.scrollTo(0, y);
                    await new Promise(requestAnimationFrame);
                  }
                }""");
        page.waitForLoadState(LoadState.NETWORKIDLE);
    }

    /** Chromium writes to its console that a page which is not there is not there. */
    private static boolean isTheUnknownPageItself(String complaint, PageType type) {
        return type == PageType.UNKNOWN && complaint.startsWith("Failed to load resource") && complaint.contains("404");
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
