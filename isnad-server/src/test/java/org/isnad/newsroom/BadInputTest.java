package org.isnad.newsroom;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.isnad.RunningSite;
import org.isnad.newsroom.Browser.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each gets a clear message beside its field, what was typed is kept, and nothing is stored. */
@QuarkusTest
@QuarkusTestResource(RunningSite.class)
class BadInputTest extends NewsroomTest {
    @ParameterizedTest
    @CsvSource({
        "title, '  ', title, فارغاً",
        "title, 'عنوان \u202Eمقلوب', title, علامات خفية",
        "people, 'اسم \u2067مقلوب', people-0, علامات خفية",
        "tags, '!!!', tags, ليس فيه حرف",
        "section, '', section, اختر القسم",
        "section, 999999, section, لم يعد موجوداً",
        "language, tlh, language, اختر من القائمة",
        "placement, EVERYWHERE, placement, اختر من القائمة",
        "date, 2026-02-31, date, لا يوجد هذا اليوم",
        "date, 20255-01-01, date, أربعة أرقام",
        "date, غداً, date, مثل 2026-11-23",
        "time, 25:70, time, من 00:00",
        "lead, 424242, lead, ليس في المكتبة",
        "body, '[هنا](javascript:alert)', body, ليس رابطاً نقبله",
        "body, '[صورة: 424242]', body, ليس في المكتبة",
        "body, '[صورة: كبيرة]', body, ليس رقم صورة",
    })
    void aFieldThatIsWrongSaysSo(String field, String typed, String beside, String words) {
        Browser editor = givenEditor();
        int before = storedArticles();
        Form form = givenNewArticle(editor, "عنوان سليم")
                .type("kicker", "تمهيد مكتوب")
                .type("date", "2026-01-01")
                .type(field, typed);

        Page page = editor.submits(form);

        thenFieldSays(page, beside, words);
        assertThat(page.html().select("#kicker").val()).isEqualTo("تمهيد مكتوب");
        assertThat(page.html().select("#" + beside).val())
                .isEqualTo(kept(beside, typed).strip());
        assertThat(storedArticles()).isEqualTo(before);
    }

    /** A list of choices cannot show what is not in it. */
    private String kept(String field, String typed) {
        return switch (field) {
            case "section", "language", "placement" -> "";
            default -> typed;
        };
    }

    @ParameterizedTest
    @CsvSource({"title, 161", "kicker, 61", "standfirst, 601"})
    void anOverlongFieldSaysHowLongItIs(String field, int length) {
        Browser editor = givenEditor();
        String typed = "ن".repeat(length);

        Page page = editor.submits(givenNewArticle(editor, "عنوان").type(field, typed));

        thenFieldSays(page, field, Integer.toString(length).length() > 2 ? length + " حرف" : length + " حرفاً");
        assertThat(page.html().select("#" + field).val()).isEqualTo(typed);
    }

    @Test
    void aBodyOfFiveMegabytesComesBackWhole() {
        Browser editor = givenEditor();
        int before = storedArticles();
        String body = "فقرة طويلة ".repeat(250_000).strip();

        Page page = editor.submits(givenNewArticle(editor, "متن ضخم").type("body", body));

        thenFieldSays(page, "body", "أطول مما يتسع له");
        assertThat(page.html().select("#body").val()).hasSameSizeAs(body);
        assertThat(storedArticles()).isEqualTo(before);
    }

    @Test
    void allThatIsWrongIsSaidAtOnce() {
        Browser editor = givenEditor();

        Page page = editor.submits(givenNewArticle(editor, "")
                .type("section", "")
                .type("date", "2026-13-01")
                .type("people", "\u202E"));

        assertThat(page.html().select("#errors a").eachAttr("href")).contains("#title", "#section", "#date");
        assertThat(page.html().select("#errors h2").text()).contains("لم يُحفظ شيء");
    }

    @Test
    void aMalformedMultipartIsExplained() {
        Browser editor = givenEditor();
        Form form = givenNewArticle(editor, "عنوان");

        Page page = editor.submitsAs(
                form, "multipart/form-data; boundary=edge", "--edge\r\nthis is no part at all".getBytes(UTF_8));

        assertThat(page.status()).isBetween(400, 403);
        assertThat(page.text()).contains("لم يُحفظ شيء");
    }

    @Test
    void aMultipartWithoutABoundaryIsExplained() {
        Browser editor = givenEditor();

        Page page =
                editor.submitsAs(givenNewArticle(editor, "عنوان"), "multipart/form-data", "title=x".getBytes(UTF_8));

        assertThat(page.status()).isBetween(400, 415);
        assertThat(page.html().select("h1").text()).isNotEmpty();
    }

    @Test
    void aWrongContentTypeIsExplained() {
        Browser editor = givenEditor();

        Page page = editor.submitsAs(givenNewArticle(editor, "عنوان"), "application/json", "{}".getBytes(UTF_8));

        assertThat(page.status()).isIn(403, 415);
        assertThat(page.html().select("h1").text()).isNotEmpty();
    }

    @Test
    void whatIsNotThereIsExplainedInArabic() {
        Page page = givenEditor().opens("/newsroom/articles/99999999");

        assertThat(page.status()).isEqualTo(404);
        assertThat(page.html().select("h1").text()).isEqualTo("لم نجد هذه الصفحة");
    }
}
