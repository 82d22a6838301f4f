package org.isnad.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What must hold on every page of the newsroom, whatever stands on it. */
@ExtendWith(OneServerOneBrowser.class)
final class DeskIsSoundIT {
    private final DemoServer site;
    private final Chromium chromium;

    DeskIsSoundIT(DemoServer site, Chromium chromium) {
        this.site = site;
        this.chromium = chromium;
    }

    @ParameterizedTest
    @EnumSource
    void itsPagesAreValidReadableAndAskNothingOfAnyoneElse(DeskPage desk) {
        chromium.asReader(page -> {
            Newsroom newsroom = Newsroom.entered(site, page);
            List<String> asked = new ArrayList<>();
            List<String> complaints = new ArrayList<>();
            page.onRequest(request -> asked.add(request.url()));
            page.onConsoleMessage(message -> complaints.add(message.text()));
            newsroom.open(desk.path());
            page.waitForLoadState();

            assertThat(asked)
                    .isNotEmpty()
                    .allMatch(url -> url.startsWith(site.address() + "/") || url.startsWith("data:"));
            assertThat(complaints)
                    .filteredOn(complaint -> desk != DeskPage.UNKNOWN || !complaint.contains("404"))
                    .isEmpty();
            thenItIsSound(page);
        });
    }

    @Test
    void theSignInPageIsToo() {
        chromium.asReader(page -> {
            page.navigate(site.addressOf("/newsroom/sign-in"));
            thenItIsSound(page);
        });
    }

    private static void thenItIsSound(Page page) {
        assertThat(HtmlChecker.errorsIn(page.context().request().get(page.url()).text()))
                .isEmpty();
        Inspection.thenEveryoneCanRead(page);
    }
}
