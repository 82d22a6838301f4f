package org.isnad.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OneServerOneBrowser.class)
final class NewsroomJourneyIT {
    private static final Pattern PICTURE = Pattern.compile("/newsroom/pictures/([0-9]+)");
    private static final String A_PARAGRAPH = "قالت وزارة المياه إن السد امتلأ للمرة الأولى منذ تسع سنوات.";
    private static final String EVERY_BLOCK = """
            قال متحدث باسم شركة Sidra Lines إن **الخط الجديد** يفتح *قبل الشتاء*، وفق [بيان الشركة](https://example.org/statement).

            ## ما الذي يتغير

            > لن ننتظر الربيع.
            > — مدير الميناء

            >> لن ننتظر الربيع

            - السفن الصغيرة أولاً
            - ثم الكبيرة

            1. الترخيص
            2. التأمين

            ---

            [بطاقة: https://example.org/port | تقرير الميناء | example.org]
            """;

    private final DemoServer site;
    private final Chromium chromium;

    NewsroomJourneyIT(DemoServer site, Chromium chromium) {
        this.site = site;
        this.chromium = chromium;
    }

    @Test
    void nothingInTheNewsroomOpensBeforeSigningIn() {
        for (String path : List.of("/newsroom", "/newsroom/articles/new", "/newsroom/pictures", "/newsroom/settings")) {
            HttpResponse<String> answer = site.get(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(303);
            assertThat(answer.headers().firstValue("Location").orElse("")).endsWith("/newsroom/sign-in");
        }
    }

    @Test
    void aWrongPasswordIsRefusedAndTheNameIsKept() {
        chromium.asReader(page -> {
            page.navigate(site.addressOf("/newsroom"));
            page.locator("#login").fill(site.login());
            page.locator("#password").fill("ليست هذه");
            page.locator("main button").click();

            assertThat(page.locator("#login")).hasAccessibleDescription("اسم الدخول أو كلمة المرور غير صحيح.");
            assertThat(page.locator("#login")).hasValue(site.login());
            assertThat(page.locator("#password")).hasValue("");
        });
    }

    @Test
    void anEditorSignsInAndOut() {
        asEditor((newsroom, page) -> {
            newsroom.press("خروج");
            newsroom.open("/newsroom");
            assertThat(page).hasURL(site.addressOf("/newsroom/sign-in"));
        });
    }

    @Test
    void anArticleThatAnEditorTypesReachesReadersWhole() {
        asEditor((newsroom, page) -> {
            newsroom.startArticle("ميناء السبخة يفتح خطاً جديداً", EVERY_BLOCK);
            newsroom.optionalField("عنوان تمهيدي").fill("ملاحة");
            newsroom.optionalField("المقدمة").fill("يبدأ الخط بثلاث سفن، وتبقى أسعار التأمين عقدته.");
            newsroom.optionalField("الوسوم").fill("الملاحة، ميناء السبخة");
            newsroom.choose("الدور في السطر 1", "كتب");
            newsroom.field("الأسماء في السطر 1").fill("نوال الساحلي، John Carter");
            newsroom.field("أو ارفع صورة جديدة").setInputFiles(Newsroom.drawing("port.png"));
            newsroom.field("وصف الصورة").fill("رسم لقرص فاتح على ماء داكن");
            newsroom.field("الشرح").fill("الميناء كما رسمه قسم الصور.");
            newsroom.field("المصدر أو المصور").fill("رسم: الربّان");
            newsroom.press("حفظ");
            newsroom.thenItSays("حُفظ.");
            newsroom.choose("الدور في السطر 2", "إعداد");
            newsroom.field("الأسماء في السطر 2").fill("سامر الخيّال");
            newsroom.press("حفظ ونشر");
            newsroom.thenItSays("نُشرت المادة.");
            newsroom.follow("كما يراها القراء");

            assertThat(page.locator(".article-head .kicker")).hasText("ملاحة");
            assertThat(page.locator("h1")).hasText("ميناء السبخة يفتح خطاً جديداً");
            assertThat(page.locator(".standfirst")).hasText("يبدأ الخط بثلاث سفن، وتبقى أسعار التأمين عقدته.");
            assertThat(page.locator(".byline"))
                    .hasText(new String[] {"كتب - نوال الساحلي، John Carter", "إعداد - سامر الخيّال"});
            assertThat(page.locator(".lead-picture img")).hasAttribute("alt", "رسم لقرص فاتح على ماء داكن");
            assertThat(page.locator(".lead-picture figcaption")).containsText("الميناء كما رسمه قسم الصور.");
            assertThat(page.locator(".lead-picture .credit")).hasText("رسم: الربّان");
            thenTheBodyHasEveryBlock(page.locator(".article .body"));
            assertThat(page.locator(".tags li")).hasText(new String[] {"الملاحة", "ميناء السبخة"});
            assertThat(page.locator(".share")).hasCount(2);
            assertThat(HtmlChecker.errorsIn(site.get(page.url()).body())).isEmpty();
        });
    }

    @Test
    void aDraftIsNotForReadersAndIsPublishedLater() {
        asEditor((newsroom, page) -> {
            newsroom.startArticle("مسودة تنتظر", A_PARAGRAPH);
            newsroom.press("حفظ");
            newsroom.thenItSays("حُفظ.");
            String draft = "/a/" + newsroom.article();
            assertThat(following(draft).statusCode()).isEqualTo(404);

            newsroom.press("انشر المحفوظ الآن");
            newsroom.thenItSays("نُشرت المادة.");
            assertThat(following(draft).statusCode()).isEqualTo(200);
            assertThat(site.get("/day").body()).contains("مسودة تنتظر");
        });
    }

    @Test
    void anArticleWithADateAheadWaitsForIt() {
        asEditor((newsroom, page) -> {
            newsroom.startArticle("موعد بعيد", A_PARAGRAPH);
            newsroom.field("تاريخ النشر")
                    .fill(LocalDate.now(ZoneId.systemDefault()).plusYears(1).toString());
            newsroom.field("الساعة").fill("08:00");
            newsroom.press("حفظ ونشر");

            newsroom.thenItSays("حُفظت المادة، وستُنشر في موعدها.");
            assertThat(following("/a/" + newsroom.article()).statusCode()).isEqualTo(404);
        });
    }

    @Test
    void aCorrectionIsShownWithTheArticle() {
        asEditor((newsroom, page) -> {
            long article = givenPublished(newsroom, "خبر فيه رقم خاطئ");
            newsroom.open("/newsroom/articles/%d/corrections".formatted(article));
            newsroom.field("نص التصويب").fill("ذكرنا أن السد امتلأ منذ تسع سنوات، والصواب سبع.");
            newsroom.press("انشر التصويب");
            newsroom.thenItSays("نُشر التصويب مع المادة.");

            newsroom.open("/a/" + article);
            assertThat(page.getByRole(
                            AriaRole.REGION,
                            new Page.GetByRoleOptions().setName("التصويبات").setExact(true)))
                    .containsText("ذكرنا أن السد امتلأ منذ تسع سنوات، والصواب سبع.");
        });
    }

    @Test
    void aWithdrawnArticleIsGoneAndSaysSo() {
        asEditor((newsroom, page) -> {
            long article = givenPublished(newsroom, "خبر يُسحب");
            newsroom.open("/newsroom/articles/" + article);
            newsroom.follow("سحب المادة");
            newsroom.press("اسحب المادة");
            newsroom.thenItSays("سُحبت المادة. لم يعد القراء يرونها.");

            assertThat(site.get("/a/" + article).statusCode()).isEqualTo(410);
            newsroom.open("/a/" + article);
            assertThat(page.locator("h1")).hasText("سُحبت هذه المادة");
            assertThat(HtmlChecker.errorsIn(site.get("/a/" + article).body())).isEmpty();
            assertThat(Inspection.barriersOn(page)).isEmpty();
            assertThat(site.get("/day").body()).doesNotContain("خبر يُسحب");
        });
    }

    @Test
    void aRenamedArticleIsStillFoundAtItsOldAddress() {
        asEditor((newsroom, page) -> {
            long article = givenPublished(newsroom, "عنوان أول");
            String old =
                    site.get("/a/" + article).headers().firstValue("Location").orElseThrow();
            newsroom.open("/newsroom/articles/" + article);
            newsroom.field("العنوان").fill("عنوان ثان");
            newsroom.press("حفظ ونشر");
            newsroom.thenItSays("نُشرت المادة.");

            HttpResponse<String> answer = site.get(old);
            assertThat(answer.statusCode()).isEqualTo(301);
            assertThat(answer.headers().firstValue("Location").map(URI::create).map(URI::getPath))
                    .contains("/a/%d/عنوان-ثان".formatted(article));
        });
    }

    @Test
    void aPictureOfTheLibraryStandsInTheBody() {
        asEditor((newsroom, page) -> {
            long picture = givenPicture(newsroom, page);
            newsroom.startArticle("خبر فيه صورة", A_PARAGRAPH + "\n\n[صورة: %d]".formatted(picture));
            newsroom.press("حفظ ونشر");
            newsroom.thenItSays("نُشرت المادة.");
            newsroom.follow("كما يراها القراء");

            Locator image = page.locator(".body figure.picture img");
            assertThat(image).hasAttribute("alt", "رسم لقرص فاتح");
            assertThat(image).hasAttribute("srcset", Pattern.compile("\\S+ [0-9]+w"));
            assertThat(page.locator(".body figure.picture figcaption")).containsText("قرص على ماء.");
            image.scrollIntoViewIfNeeded();
            page.waitForFunction("() => document.querySelector('.body figure img').naturalWidth > 0");
        });
    }

    @Test
    void aScriptThatIsCalledAPictureIsRefused() {
        asEditor((newsroom, page) -> {
            newsroom.open("/newsroom/pictures");
            page.getByText("إضافة صور").click();
            newsroom.field("الملفات")
                    .setInputFiles(new FilePayload(
                            "chart.png",
                            "image/png",
                            "<svg><script>alert(1)</script></svg>".getBytes(StandardCharsets.UTF_8)));
            newsroom.field("وصف الصورة").fill("ليست صورة");
            newsroom.press("ارفع");

            newsroom.thenBeside("الملفات", "ليس هذا الملف صورة نعرفها");
            assertThat(newsroom.field("وصف الصورة")).hasValue("ليست صورة");
        });
    }

    @Test
    void mistakesAreNamedBesideTheirFieldsAndWhatWasTypedStays() {
        asEditor((newsroom, page) -> {
            newsroom.startArticle("كلمة ".repeat(200).strip(), A_PARAGRAPH);
            newsroom.optionalField("عنوان تمهيدي").fill("قلب\u202eالاتجاه");
            newsroom.field("تاريخ النشر").fill("2026-02-30");
            newsroom.field("رقمها في المكتبة").fill("987654");
            newsroom.choose("القسم", "اختر القسم");
            newsroom.press("حفظ ونشر");

            assertThat(page.getByRole(AriaRole.ALERT)).containsText("لم يُحفظ شيء: في النموذج 5 أخطاء");
            newsroom.thenBeside("العنوان", "النص أطول مما يتسع له هذا الحقل");
            newsroom.thenBeside("عنوان تمهيدي (اختياري)", "علامات خفية تقلب اتجاه القراءة");
            newsroom.thenBeside("تاريخ النشر", "لا يوجد هذا اليوم في التقويم");
            newsroom.thenBeside("القسم", "اختر القسم الذي تقف فيه المادة");
            newsroom.thenBeside("رقمها في المكتبة", "ليس في المكتبة صورة رقمها");
            assertThat(newsroom.field("المتن")).hasValue(A_PARAGRAPH);
            assertThat(newsroom.field("العنوان")).hasValue("كلمة ".repeat(200).strip());
            assertThat(Inspection.barriersOn(page)).isEmpty();
        });
    }

    @Test
    void aPreviewShowsWhatIsNotYetSaved() {
        asEditor((newsroom, page) -> {
            newsroom.startArticle("معاينة قبل الحفظ", EVERY_BLOCK);
            Page preview = page.waitForPopup(() -> newsroom.press("معاينة"));

            assertThat(preview.locator("h1")).hasText("معاينة قبل الحفظ");
            thenTheBodyHasEveryBlock(preview.locator(".body"));
            assertThat(Inspection.barriersOn(preview)).isEmpty();
        });
    }

    @Test
    void twoEditorsNeverOverwriteOneAnother() {
        asEditor((newsroom, page) -> {
            long article = givenPublished(newsroom, "خبر يحرره اثنان");
            newsroom.open("/newsroom/articles/" + article);
            inAnotherTab(page.context(), other -> {
                Newsroom desk = Newsroom.entered(site, other);
                desk.open("/newsroom/articles/" + article);
                desk.field("المتن").fill("نص الثانية.");
                desk.press("حفظ");
                desk.thenItSays("حُفظ.");
            });
            newsroom.field("المتن").fill("نص الأولى.");
            newsroom.press("حفظ");

            assertThat(page.locator("#conflict")).containsText("لم يُحفظ نصك");
            assertThat(newsroom.field("المتن")).hasValue("نص الأولى.");
            newsroom.press("احفظ نصي فوقها");
            newsroom.thenItSays("حُفظ.");
            newsroom.follow("النسخ المحفوظة");
            assertThat(page.locator(".rows .row")).hasCount(3);
        });
    }

    private void asEditor(BiConsumer<Newsroom, Page> journey) {
        chromium.asReader(page -> journey.accept(Newsroom.entered(site, page), page));
    }

    private static long givenPublished(Newsroom newsroom, String title) {
        newsroom.startArticle(title, A_PARAGRAPH);
        newsroom.press("حفظ ونشر");
        newsroom.thenItSays("نُشرت المادة.");
        return newsroom.article();
    }

    private static long givenPicture(Newsroom newsroom, Page page) {
        newsroom.open("/newsroom/pictures");
        page.getByText("إضافة صور").click();
        newsroom.field("الملفات").setInputFiles(Newsroom.drawing("disc.png"));
        newsroom.field("وصف الصورة").fill("رسم لقرص فاتح");
        newsroom.optionalField("الشرح").fill("قرص على ماء.");
        newsroom.press("ارفع");
        newsroom.thenItSays("أُضيفت الصور إلى المكتبة.");
        Matcher number = PICTURE.matcher(page.locator(".cards a").first().getAttribute("href"));
        assertThat(number.matches()).isTrue();
        return Long.parseLong(number.group(1));
    }

    private static void inAnotherTab(BrowserContext context, Consumer<Page> work) {
        try (Page other = context.newPage()) {
            work.accept(other);
        }
    }

    private HttpResponse<String> following(String path) {
        HttpResponse<String> answer = site.get(path);
        return answer.headers().firstValue("Location").map(site::get).orElse(answer);
    }

    private static void thenTheBodyHasEveryBlock(Locator body) {
        assertThat(body.locator("> p").first()).containsText("Sidra Lines");
        assertThat(body.locator("> p bdi").first()).hasText("Sidra Lines");
        assertThat(body.locator("strong")).hasText("الخط الجديد");
        assertThat(body.locator("em")).hasText("قبل الشتاء");
        assertThat(body.locator("> p a").first()).hasAttribute("href", "https://example.org/statement");
        assertThat(body.locator("h2")).hasText("ما الذي يتغير");
        assertThat(body.locator("blockquote p")).hasText("لن ننتظر الربيع.");
        assertThat(body.locator("blockquote cite")).hasText("مدير الميناء");
        assertThat(body.locator(".pull-quote")).hasText("لن ننتظر الربيع");
        assertThat(body.locator("ul > li")).hasText(new String[] {"السفن الصغيرة أولاً", "ثم الكبيرة"});
        assertThat(body.locator("ol > li")).hasText(new String[] {"الترخيص", "التأمين"});
        assertThat(body.locator("hr")).hasCount(1);
        assertThat(body.locator("a.link-card")).containsText("تقرير الميناء");
    }
}
