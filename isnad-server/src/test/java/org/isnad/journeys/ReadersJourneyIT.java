package org.isnad.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OneServerOneBrowser.class)
final class ReadersJourneyIT {
    private static final Pattern MOMENT = Pattern.compile("[0-9]{4}\\.[0-9]{2}\\.[0-9]{2} - [0-9]{2}:[0-9]{2}");
    private static final Pattern ISO = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:]+(Z|[+-][0-9]{2}:[0-9]{2})");

    private final DemoServer site;
    private final Chromium chromium;

    ReadersJourneyIT(DemoServer site, Chromium chromium) {
        this.site = site;
        this.chromium = chromium;
    }

    @Test
    void aReaderFollowsTheLeadStoryFromTheFrontPage() {
        chromium.asReader(page -> {
            open(page, "/");
            Locator lead = page.locator(".card.lead .card-title a");
            String headline = lead.innerText();
            lead.click();

            assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                    .hasText(headline);
            assertThat(page.title()).startsWith(headline + " | ");
        });
    }

    @Test
    void anArticleShowsEverythingInItsOrder() {
        chromium.asReader(page -> {
            open(page, site.leadArticle());
            Locator firstBar = page.getByRole(AriaRole.GROUP, named("شارك المقال"));
            Locator secondBar = page.getByRole(AriaRole.GROUP, named("شارك المقال بعد قراءته"));
            Map<String, Locator> parts = new LinkedHashMap<>();
            parts.put("masthead", page.getByRole(AriaRole.BANNER));
            parts.put("sections", page.getByRole(AriaRole.NAVIGATION, named("الأقسام")));
            parts.put("headline", page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)));
            parts.put("standfirst", page.locator(".standfirst"));
            parts.put("byline كتب", page.getByText(Pattern.compile("^كتب - \\S+")));
            parts.put("byline إعداد", page.getByText(Pattern.compile("^إعداد - \\S+")));
            parts.put("byline تحرير", page.getByText(Pattern.compile("^تحرير - \\S+")));
            parts.put("moment", page.locator(".article-head time").first());
            putBar(parts, "first bar", firstBar);
            parts.put("picture", page.locator(".lead-picture img"));
            parts.put("caption", page.locator(".lead-picture .caption"));
            parts.put("credit", page.locator(".lead-picture .credit"));
            parts.put("body", page.locator(".article .body > p").first());
            putBar(parts, "second bar", secondBar);
            parts.put("tags", page.getByRole(AriaRole.REGION, named("الوسوم")));
            parts.put("related", page.getByRole(AriaRole.REGION, named("اقرأ أيضاً")));
            parts.put("short address", page.getByText("الرابط المختصر:"));
            parts.put("back to top", page.getByRole(AriaRole.LINK, named("عودة للأعلى")));

            thenAllAreShownInThisOrder(parts);
            assertThat(parts.get("moment")).hasText(MOMENT);
            assertThat(parts.get("moment")).hasAttribute("datetime", ISO);
            assertThat(parts.get("picture")).hasAttribute("alt", Pattern.compile("\\S+"));
            assertThat(page.locator("html")).hasAttribute("dir", "rtl");
            assertThat(page.locator("html")).hasAttribute("lang", "ar");
        });
    }

    @Test
    void aCorrectedArticleSaysWhatWasWrongUnderItsBody() {
        chromium.asReader(page -> {
            open(page, site.correctedArticle());
            Map<String, Locator> parts = new LinkedHashMap<>();
            parts.put("body", page.locator(".article .body > p").first());
            parts.put("second bar", page.getByRole(AriaRole.GROUP, named("شارك المقال بعد قراءته")));
            parts.put("corrections", page.getByRole(AriaRole.REGION, named("التصويبات")));
            parts.put("correction", page.locator(".correction p").first());
            parts.put("tags", page.getByRole(AriaRole.REGION, named("الوسوم")));

            thenAllAreShownInThisOrder(parts);
        });
    }

    @Test
    void shareButtonsArePlainLinksThatCarryTheShortAddress() {
        String article = site.leadArticle();
        String shared = URLEncoder.encode(site.address() + site.shortAddressOf(article), StandardCharsets.UTF_8);
        chromium.asReader(page -> {
            open(page, article);
            for (Locator bar : page.locator(".share").all()) {
                Map.of(
                                "Facebook Share", "https://www.facebook.com/",
                                "مشاركة على إكس", "https://x.com/",
                                "إرسال عبر واتساب", "https://wa.me/",
                                "إرسال عبر تلغرام", "https://t.me/")
                        .forEach((way, there) -> assertThat(bar.getByRole(AriaRole.LINK, within(way))
                                        .getAttribute("href"))
                                .startsWith(there)
                                .contains(shared));
            }
        });
    }

    @Test
    void copyingTheLinkIsConfirmed() {
        String article = site.leadArticle();
        chromium.asReader(page -> {
            page.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
            open(page, article);
            Locator bar = page.getByRole(AriaRole.GROUP, named("شارك المقال"));
            bar.getByRole(AriaRole.BUTTON, within("نسخ الرابط")).click();

            assertThat(bar.getByRole(AriaRole.STATUS)).hasText("نُسخ الرابط المختصر.");
            assertThat(page.evaluate("() => navigator.clipboard.readText()"))
                    .isEqualTo(site.address() + site.shortAddressOf(article));
        });
    }

    @Test
    void readingWorksWithoutScripts() {
        chromium.asReaderWithoutScripts(page -> {
            open(page, "/");
            page.locator(".sections a").first().click();
            assertThat(page.locator(".listing h1")).isVisible();
            page.locator(".card-title a").first().click();
            assertThat(page.locator("article.article h1")).isVisible();
            assertThat(page.locator(".body > p").first()).isVisible();
            assertThat(page.getByRole(AriaRole.BUTTON)).hasText(new String[] {"ابحث"});

            page.getByRole(AriaRole.LINK, named("طباعة")).first().click();
            assertThat(page.locator(".sheet h1")).isVisible();
            assertThat(page.locator(".share, .sections, .footer")).hasCount(0);

            page.getByRole(AriaRole.LINK, named("عودة إلى المقال")).click();
            page.getByRole(AriaRole.LINK, named("عودة للأعلى")).click();
            assertThat(page).hasURL(Pattern.compile("#top$"));
        });
    }

    @Test
    void pageAfterPageTheArchiveLeadsBackToTheFirstArticle() {
        chromium.asReaderWithoutScripts(page -> {
            open(page, "/day");
            Locator older = page.getByRole(AriaRole.LINK, named("الأقدم منها"));
            int pages = 1;
            for (; older.count() > 0; pages++) {
                older.click();
            }

            assertThat(pages).isGreaterThan(2);
            assertThat(page.locator(".pager p")).hasText("صفحة %d من %d".formatted(pages, pages));
            assertThat(page.locator(".card")).not().hasCount(0);
        });
    }

    @Test
    void anOldSlugAndTheShortAddressLeadToTheArticle() {
        String article = site.leadArticle();
        String shortAddress = site.shortAddressOf(article);

        for (String path : List.of(shortAddress, shortAddress + "/عنوان-كان-له-قبل-تعديله")) {
            HttpResponse<String> answer = site.get(path);
            assertThat(answer.statusCode()).isEqualTo(301);
            assertThat(answer.headers().firstValue("Location").map(URI::create).map(URI::getPath))
                    .contains(URI.create(article).getPath());
        }
        chromium.asReader(page -> {
            open(page, shortAddress);
            assertThat(page.locator("article.article h1")).isVisible();
        });
    }

    @Test
    void anArticleInAnotherLanguageKeepsItsOwnDirection() {
        Map.of("en", "ltr", "fr", "ltr", "fa", "rtl", "ur", "rtl")
                .forEach((language, direction) -> chromium.asReader(page -> {
                    open(page, site.articleIn(language));
                    Locator article = page.locator("article.article");
                    assertThat(article).hasAttribute("lang", language);
                    assertThat(article).hasAttribute("dir", direction);
                    assertThat(article.locator("h1")).hasCSS("direction", direction);
                    assertThat(page.locator("html")).hasAttribute("dir", "rtl");
                }));
    }

    @Test
    void printingLeavesTheArticleAlone() {
        chromium.asReader(page -> {
            open(page, site.leadArticle());
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

            for (String kept : List.of("h1", ".byline", ".moment", ".body > p", ".credit", ".short-address")) {
                assertThat(page.locator(kept).first()).isVisible();
            }
            for (String left : List.of(".sections", ".share", ".tags", ".related", ".to-top", ".footer")) {
                assertThat(page.locator(left).first()).isHidden();
            }
        });
    }

    @Test
    void theFirstStepOfTheKeyboardOffersTheContent() {
        chromium.asReader(page -> {
            open(page, "/");
            page.keyboard().press("Tab");
            Locator skip = page.getByRole(AriaRole.LINK, named("انتقل إلى المحتوى"));
            assertThat(skip).isFocused();
            assertThat(skip).isInViewport();
            page.keyboard().press("Enter");
            assertThat(page.locator("main")).isFocused();
        });
    }

    @Test
    void anUnknownAddressOffersAWayOnward() {
        chromium.asReader(page -> {
            open(page, "/a/999999/لا-مقال-هنا");
            assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                    .hasText("لم نجد هذه الصفحة");
            page.getByRole(AriaRole.LINK, named("الصفحة الأولى")).click();
            assertThat(page.locator(".card.lead")).isVisible();
        });
        assertThat(site.get("/a/999999").statusCode()).isEqualTo(404);
    }

    private void open(Page page, String path) {
        page.navigate(site.addressOf(path));
    }

    private static void putBar(Map<String, Locator> parts, String name, Locator bar) {
        for (String way :
                List.of("Facebook Share", "مشاركة على إكس", "إرسال عبر واتساب", "إرسال عبر تلغرام", "طباعة")) {
            parts.put(name + ": " + way, bar.getByRole(AriaRole.LINK, within(way)));
        }
    }

    private static void thenAllAreShownInThisOrder(Map<String, Locator> parts) {
        parts.forEach((name, part) -> assertThat(part.count()).as(name).isEqualTo(1));
        parts.values().forEach(part -> assertThat(part).isVisible());
        assertThat(parts.entrySet().stream()
                        .sorted(Comparator.comparingInt(part -> placeOf(part.getValue())))
                        .map(Map.Entry::getKey))
                .containsExactlyElementsOf(parts.keySet());
    }

    private static int placeOf(Locator part) {
        return (int) part.evaluate("part => [...document.querySelectorAll('*')].indexOf(part)");
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    private static Locator.GetByRoleOptions within(String name) {
        return new Locator.GetByRoleOptions().setName(name).setExact(true);
    }
}
