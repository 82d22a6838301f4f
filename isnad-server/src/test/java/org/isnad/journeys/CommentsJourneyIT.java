package org.isnad.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.isnad.arabic.NumberWords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OneServerOneBrowser.class)
final class CommentsJourneyIT {
    private static final int SLOWER_THAN_A_PROGRAM = 2_200;

    private final DemoServer site;
    private final Chromium chromium;

    CommentsJourneyIT(DemoServer site, Chromium chromium) {
        this.site = site;
        this.chromium = chromium;
    }

    @Test
    void aReaderCommentsInPlaceAndAnEditorApprovesByKeyboard() {
        String article = site.leadArticle();
        chromium.asReader(page -> {
            open(page, article);
            Locator form = page.locator(".comment-place form");
            form.scrollIntoViewIfNeeded();
            assertThat(form.locator(".sum")).isVisible();
            fill(form, "متابعة من عين زيد", "تعليق كُتب في مكانه تحت المقال");
            page.waitForTimeout(SLOWER_THAN_A_PROGRAM);
            form.locator("[name=answer]").fill(Integer.toString(solve(form)));
            press(form, "إرسال التعليق");

            assertThat(page.locator(".comment-sent")).containsText("وصل تعليقك");
            assertThat(page.locator(".comment-sent")).isFocused();
            assertThat(page.url()).doesNotContain("/comments/");
        });
        chromium.asReader(page -> {
            Newsroom.entered(site, page).open("/newsroom/comments?words=في+مكانه");
            assertThat(page.locator(".queued")).hasCount(1);
            page.keyboard().press("j");
            assertThat(page.locator(".queued").first()).isFocused();
            page.keyboard().press("a");
            assertThat(page.locator(".undo")).containsText("تغيّرت حال تعليق واحد.");
        });
        chromium.asReader(page -> {
            open(page, article);
            assertThat(page.locator("#comments")).containsText("تعليق كُتب في مكانه تحت المقال");
        });
    }

    @Test
    void withoutScriptsAWrongAnswerCostsNothingButTheQuestion() {
        chromium.asReaderWithoutScripts(page -> {
            open(page, site.leadArticle());
            page.getByRole(
                            AriaRole.LINK,
                            new Page.GetByRoleOptions().setName("إضافة تعليق").setExact(true))
                    .click();
            Locator form = page.locator("form.comment-form");
            String first = form.locator("[name=token]").inputValue();
            fill(form, "قارئ بلا برنامج نصي", "نص أول\n\nوفقرة ثانية");
            page.waitForTimeout(SLOWER_THAN_A_PROGRAM);
            form.locator("[name=answer]").fill("مئة");
            press(form, "إرسال التعليق");

            assertThat(page.locator("#errors")).containsText("ليس هذا الناتج");
            assertThat(form.locator("textarea")).hasValue("نص أول\n\nوفقرة ثانية");
            assertThat(form.locator("[name=token]").inputValue()).isNotEqualTo(first);
            form.locator("[name=answer]").fill(NumberWords.write(solve(form), NumberWords.Gender.MASCULINE));
            press(form, "إرسال التعليق");

            assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                    .hasText("وصل تعليقك");
        });
    }

    @Test
    void anotherQuestionKeepsWhatIsTypedWithScriptsAndWithout() {
        chromium.asReader(this::thenAnotherQuestionKeepsTheText);
        chromium.asReaderWithoutScripts(this::thenAnotherQuestionKeepsTheText);
    }

    @Test
    void aReplyIsWrittenInTheFormThatIsThere() {
        chromium.asReader(page -> {
            open(page, site.leadArticle());
            Locator comment = page.locator("#comments .comment").first();
            String name = comment.locator(".comment-name").innerText();
            comment.locator("a[data-reply]").click();

            assertThat(page.locator(".comment-answered")).hasText("تردّ على " + name);
            assertThat(page.locator("#comment-name")).isFocused();
        });
    }

    @Test
    void theBrowserWorksOutItsProofAndWhoHasNoScriptsGoesToModeration() {
        setProofOfWork(true);
        try {
            chromium.asReader(page -> comment(page, "تعليق معه إثبات العمل"));
            chromium.asReaderWithoutScripts(page -> comment(page, "تعليق من دون برنامج نصي"));
        } finally {
            setProofOfWork(false);
        }
        chromium.asReader(page -> {
            Newsroom newsroom = Newsroom.entered(site, page);
            newsroom.open("/newsroom/comments?words=معه+إثبات");
            assertThat(page.locator(".queued")).hasCount(1);
            assertThat(page.locator(".queued")).not().containsText("بلا إثبات العمل");
            newsroom.open("/newsroom/comments?words=من+دون+برنامج");
            assertThat(page.locator(".queued")).containsText("بلا إثبات العمل");
        });
    }

    private void setProofOfWork(boolean isAsked) {
        chromium.asReader(page -> {
            Newsroom newsroom = Newsroom.entered(site, page);
            newsroom.open("/newsroom/settings/comments");
            page.locator("[name=proof-of-work]").setChecked(isAsked);
            newsroom.press("حفظ");
            newsroom.thenItSays("حُفظ.");
        });
    }

    private void comment(Page page, String text) {
        open(page, site.commentsOf(site.leadArticle()) + "/new");
        Locator form = page.locator("form.comment-form");
        fill(form, "معلّقة أولى", text);
        page.waitForTimeout(SLOWER_THAN_A_PROGRAM);
        form.locator("[name=answer]").fill(Integer.toString(solve(form)));
        press(form, "إرسال التعليق");
        assertThat(page.getByText("وصل تعليقك").first()).isVisible();
    }

    @Test
    void theFormIsSpokenWell() {
        chromium.asReader(page -> {
            open(page, site.commentsOf(site.leadArticle()) + "/new");
            Locator form = page.locator("form.comment-form");

            assertThat(form).matchesAriaSnapshot("""
                - textbox "الاسم"
                - textbox "التعليق"
                - textbox /البريد الإلكتروني/
                - paragraph: /لا يُنشر/
                - textbox /اكتب ناتج \\d+ . \\d+/
                - paragraph: /يصح الجواب بالأرقام أو بالكلمات/
                - paragraph:
                  - button "سؤال آخر"
                  - checkbox /لا أستطيع حل المسائل/
                - paragraph: /يظهر التعليق نصاً/
                - paragraph:
                  - button "إرسال التعليق"
                """);
            Locator answer = form.locator("[name=answer]");
            assertThat(answer).hasAccessibleDescription(Pattern.compile(".*(زائد|ناقص|في).*يصح الجواب.*"));
            assertThat(form.locator("[name=website]")).not().isInViewport();
            assertThat(page.getByRole(AriaRole.TEXTBOX).all()).hasSize(4);
        });
    }

    private void thenAnotherQuestionKeepsTheText(Page page) {
        open(page, site.commentsOf(site.leadArticle()) + "/new");
        Locator form = page.locator("form.comment-form");
        fill(form, "سعاد", "نص يبقى");
        String first = form.locator("[name=token]").inputValue();
        press(form, "سؤال آخر");

        assertThat(form.locator("[name=token]")).not().hasValue(first);
        assertThat(form.locator("textarea")).hasValue("نص يبقى");
        assertThat(form.locator("[name=name]")).hasValue("سعاد");
    }

    private void open(Page page, String path) {
        page.navigate(site.addressOf(path));
    }

    private static void fill(Locator form, String name, String text) {
        form.locator("[name=name]").fill(name);
        form.locator("[name=text]").fill(text);
    }

    private static void press(Locator form, String button) {
        form.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    static int solve(Locator form) {
        String[] sum = form.locator(".sum").innerText().split(" ");
        int left = Integer.parseInt(sum[0]);
        int right = Integer.parseInt(sum[2]);
        return switch (sum[1]) {
            case "+" -> left + right;
            case "\u00D7" -> left * right;
            default -> left - right;
        };
    }
}
