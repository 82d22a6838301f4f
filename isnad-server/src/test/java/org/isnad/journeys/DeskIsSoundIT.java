package org.isnad.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What must hold on every page of the newsroom, whatever stands on it. */
@ExtendWith(OneServerOneBrowser.class)
final class DeskIsSoundIT {
    private static final List<Integer> SCREENS = List.of(320, 390, 768, 1280);
    private static final int ANY_HEIGHT = 900;

    private final DemoServer site;
    private final Chromium chromium;

    DeskIsSoundIT(DemoServer site, Chromium chromium) {
        this.site = site;
        this.chromium = chromium;
    }

    @ParameterizedTest
    @EnumSource
    void itsPagesAreValidReadableAndNeverWiderThanTheScreen(DeskPage desk) {
        chromium.asReader(page -> {
            Newsroom.entered(site, page).open(desk.path());
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

    @ParameterizedTest
    @EnumSource
    void nothingIsAskedOfAnyoneElse(DeskPage desk) {
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
        });
    }

    private static void thenItIsSound(Page page) {
        assertThat(HtmlChecker.errorsIn(page.context().request().get(page.url()).text()))
                .isEmpty();
        for (ColorScheme colours : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(colours));
            assertThat(Inspection.barriersOn(page)).as(colours.name()).isEmpty();
        }
        for (int width : SCREENS) {
            page.setViewportSize(width, ANY_HEIGHT);
            assertThat(Inspection.beyondTheScreenOn(page)).as("%d px", width).isEmpty();
        }
    }
}
