package org.isnad.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A reader who looks for something. */
@ExtendWith(OneServerOneBrowser.class)
class SearchJourneyIT {
    private final DemoServer site;
    private final Chromium chromium;

    SearchJourneyIT(DemoServer site, Chromium chromium) {
        this.site = site;
        this.chromium = chromium;
    }

    @Test
    void suggestionsAreChosenWithTheKeyboardAlone() {
        chromium.asReader(page -> {
            page.navigate(site.addressOf("/"));
            Locator box = page.getByRole(AriaRole.COMBOBOX);
            box.pressSequentially("كريم");

            Locator options = page.getByRole(AriaRole.OPTION);
            assertThat(options.first()).isVisible();
            assertThat(box).hasAttribute("aria-expanded", "true");
            assertThat(Inspection.barriersOn(page)).isEmpty();
            box.press("ArrowDown");
            assertThat(options.first()).hasAttribute("aria-selected", "true");
            assertThat(box).hasAttribute("aria-activedescendant", Pattern.compile(".+-0"));
            box.press("Escape");
            assertThat(options).hasCount(0);

            box.press("ArrowDown");
            assertThat(options.first()).isVisible();
            box.press("ArrowDown");
            String chosen = options.first().locator("bdi").innerText();
            box.press("Enter");

            assertThat(page.locator("h1")).containsText(chosen);
        });
    }

    @Test
    void aWordIsFoundInAllItsFormsAndMarkedWhereItStands() {
        chromium.asReader(page -> {
            search(page, "/", "حكومة");

            assertThat(page.locator(".search-total")).containsText("نتيج");
            assertThat(page.getByRole(AriaRole.MAIN).locator("mark").first()).containsText("حكوم");
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("الأحدث"))
                    .click();
            assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("الأحدث")))
                    .hasAttribute("aria-current", "true");
        });
    }

    @Test
    void searchingNeedsNoScripts() {
        chromium.asReaderWithoutScripts(page -> {
            search(page, "/", "الحكومه");
            assertThat(page.getByRole(AriaRole.MAIN).locator("mark").first()).isVisible();

            search(page, "/search", "قسطنطينوبل");
            assertThat(page.getByText("لا مادة تطابق ما كتبت.")).isVisible();
            assertThat(page.locator("#q")).hasValue("قسطنطينوبل");
        });
    }

    @Test
    void onAPhoneTheSearchIsALinkAway() {
        chromium.asReaderWithScreenOf(360, page -> {
            page.navigate(site.addressOf("/"));
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("بحث"))
                    .click();
            page.locator("#q").fill("الوادق");
            page.locator("#q").press("Enter");

            assertThat(page.getByRole(AriaRole.MAIN).locator("mark").first()).isVisible();
            assertThat(Inspection.beyondTheScreenOn(page)).isEmpty();
        });
    }

    private void search(Page page, String from, String words) {
        page.navigate(site.addressOf(from));
        Locator box = page.locator("input[name=q]:visible");
        box.fill(words);
        box.press("Enter");
    }
}
