package org.isnad.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.isnad.comment.TypedComment;
import org.isnad.publication.Language;
import org.isnad.web.FormErrors;
import org.isnad.web.Markup;
import org.isnad.web.Message;
import org.isnad.web.Words;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Whatever text a template is given stands on the page as text, and the page's words are those of its language. */
class TemplatesTest {
    private static final String HOSTILE =
            "</textarea></title><script>alert(1)</script> & &amp; \"مقتبس\" 'نص' <b onclick=\"x\">";
    private static final String LINE_THAT_BROWSERS_DROP = "\n";
    private static final Words ARABIC = new Words(Locale.forLanguageTag("ar-u-nu-latn"));
    private static final Words ENGLISH = new Words(Locale.ENGLISH);
    private static final TimeView NOON = new TimeView("2021-09-13T11:42:00+03:00", "2021.09.13 - 11:42");

    @Test
    void elementsShowTextAsItIs() {
        Document card = Jsoup.parseBodyFragment(
                Templates.card(site(ARABIC), card(), "lead", 2).html());

        assertThat(card.expectFirst("h2.card-title a").wholeText()).isEqualTo(HOSTILE);
        assertThat(card.expectFirst(".kicker").wholeText()).isEqualTo(HOSTILE);
        assertThat(card.expectFirst(".card-standfirst").wholeText()).isEqualTo(HOSTILE);
        assertThat(card.select(".card-meta bdi a").eachText()).containsExactly(HOSTILE.replaceAll("\\s+", " "), "ليلى");
        thenNothingWasSmuggledIn(card);
    }

    @Test
    void attributesHoldTextAsItIs() {
        Document picture = Jsoup.parseBodyFragment(
                Templates.card(site(ARABIC), card(), "lead", 2).html());

        assertThat(picture.expectFirst("img").attr("src")).isEqualTo(HOSTILE);
        assertThat(picture.expectFirst(".card-title a").attr("href")).isEqualTo(HOSTILE);
        thenNothingWasSmuggledIn(picture);
    }

    @Test
    void theHeadSaysTextAsItIs() {
        HeadView head = new HeadView(HOSTILE, HOSTILE, "https://example.org/", "website", null, true);
        Document page = Jsoup.parse(
                Templates.told(site(ARABIC), head, new ToldView("problem.404.title", "problem.404.text", List.of()))
                        .html());

        assertThat(page.expectFirst("title").wholeText()).isEqualTo(HOSTILE);
        assertThat(page.expectFirst("meta[name=description]").attr("content")).isEqualTo(HOSTILE);
        assertThat(page.expectFirst("meta[property=og:title]").attr("content")).isEqualTo(HOSTILE);
        thenNothingWasSmuggledIn(page);
    }

    @Test
    void fieldsComeBackAsTheyWereTyped() {
        Document form = form(new FormErrors().add("comment-text", Message.of("form.too-long", 3_000, 4_000)));

        assertThat(form.expectFirst("#comment-name").val()).isEqualTo(HOSTILE);
        assertThat(form.expectFirst("#comment-text").wholeText()).isEqualTo(LINE_THAT_BROWSERS_DROP + HOSTILE);
        assertThat(form.expectFirst("#comment-email").val()).isEqualTo(HOSTILE);
        thenNothingWasSmuggledIn(form);
    }

    @Test
    void aFieldTellsWhereItsMistakeIsExplained() {
        Document form = form(new FormErrors().add("comment-text", Message.of("form.required")));

        Element wrong = form.expectFirst("#comment-text");
        assertThat(wrong.attr("aria-invalid")).isEqualTo("true");
        assertThat(form.expectFirst("#" + wrong.attr("aria-describedby")).text())
                .isEqualTo(ARABIC.say("form.required"));
        Element right = form.expectFirst("#comment-name");
        assertThat(right.hasAttr("aria-invalid")).isFalse();
        assertThat(right.hasAttr("aria-describedby")).isFalse();
        assertThat(form.expectFirst("#comment-email").attr("aria-describedby")).isEqualTo("comment-email-hint");
    }

    @Test
    void aPageSpeaksItsOwnLanguage() {
        AroundView around = new AroundView("الاسم", "", List.of(), null, false);

        assertThat(Templates.top(ARABIC, around).html()).contains("انتقل إلى المحتوى");
        assertThat(Templates.top(ENGLISH, around).html()).contains("Skip to content");
    }

    @Test
    void onlyForeignTextSaysItsLanguage() {
        assertThat(Templates.card(site(ARABIC), card(), "plain", 3).html()).doesNotContain("lang=", "dir=");
        assertThat(Templates.card(site(ENGLISH), card(), "plain", 3).html()).contains("lang=\"ar\" dir=\"rtl\"");
    }

    private static SiteView site(Words words) {
        Language language = words.equals(ENGLISH) ? Language.ENGLISH : Language.ARABIC;
        return SiteView.of(new AroundView(HOSTILE, HOSTILE, List.of(), null, true), language, words, Markup.NONE);
    }

    private static CardView card() {
        return new CardView(
                HOSTILE,
                "ar",
                "rtl",
                HOSTILE,
                HOSTILE,
                HOSTILE,
                Link.to("/world", HOSTILE),
                List.of(Link.to("/by/1", HOSTILE), Link.to("/by/2", "ليلى")),
                NOON,
                new PictureView(HOSTILE, HOSTILE, 960, 540, HOSTILE, HOSTILE, HOSTILE));
    }

    private static Document form(FormErrors errors) {
        TypedComment typed = new TypedComment(HOSTILE, HOSTILE, HOSTILE, false, HOSTILE, "", "", "", false, "", "");
        return Jsoup.parseBodyFragment(Templates.commentForm(
                        new CommentFormView(1, Link.to("/a/1", HOSTILE), typed, null, true, null, ARABIC, null), errors)
                .html());
    }

    private static void thenNothingWasSmuggledIn(Document page) {
        assertThat(page.select("script, b")).isEmpty();
        assertThat(page.getAllElements())
                .allSatisfy(element -> assertThat(element.hasAttr("onclick")).isFalse());
    }
}
