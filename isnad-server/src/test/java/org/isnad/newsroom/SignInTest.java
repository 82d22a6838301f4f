package org.isnad.newsroom;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.isnad.RunningSite;
import org.isnad.account.Role;
import org.isnad.newsroom.Browser.Page;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RunningSite.class)
class SignInTest extends NewsroomTest {
    @Test
    void strangersAreLedToTheSignInPage() {
        Page page = new Browser(site).opens("/newsroom/articles/new");

        assertThat(page.status()).isEqualTo(303);
        assertThat(page.ledTo()).endsWith("/newsroom/sign-in");
    }

    @Test
    void anUnknownLoginAndAWrongPasswordAreToldTheSame() {
        Page unknown = signIn(new Browser(site), "nobody-at-all", "wrong password");
        Page wrong = signIn(new Browser(site), givenAccount(Role.WRITER), "wrong password");

        thenFieldSays(unknown, "login", "غير صحيح");
        assertThat(wrong.saysBeside("login")).isEqualTo(unknown.saysBeside("login"));
        assertThat(unknown.html().select("#login").val()).isEqualTo("nobody-at-all");
        assertThat(unknown.html().select("#password").val()).isEmpty();
    }

    @Test
    void whoKeepsGuessingFindsTheDoorShutEvenWithTheRightPassword() {
        String login = givenAccount(Role.WRITER);
        for (int guess = 0; guess < 5; guess++) {
            signIn(new Browser(site), login, "wrong password");
        }

        Page page = signIn(new Browser(site), login, PASSWORD);

        assertThat(page.status()).isEqualTo(429);
        assertThat(page.saysBeside("login")).contains("انتظر 15 دقيقة");
    }

    @Test
    void signingOutEndsTheSession() {
        Browser writer = givenWriter();
        Page list = writer.opens("/newsroom");

        assertThat(list.html().select(".desk-visitor-name").text()).isEqualTo("رنا الشامي");
        assertThat(writer.submits(list.form("form.desk-visitor")).status()).isEqualTo(303);
        assertThat(writer.opens("/newsroom").ledTo()).endsWith("/newsroom/sign-in");
    }

    @Test
    void aFormWithoutItsTokenIsRefused() {
        Browser editor = givenEditor();
        Form form = givenNewArticle(editor, "بلا رمز").without("form_token");

        Page page = editor.submits(form);

        assertThat(page.status()).isEqualTo(403);
        assertThat(page.text()).contains("لم نستطع التحقق من هذا النموذج", "انسخ ما كتبته");
    }

    @Test
    void aFormFromAnotherSiteIsRefusedEvenWithTheToken() {
        Browser browser = new Browser(site);
        Form form = browser.opens("/newsroom/sign-in").form("form.stack");

        assertThat(browser.submitsFrom("https://elsewhere.example", form).status())
                .isEqualTo(403);
    }

    @Test
    void writersSeeNoWayToPublishAndHaveNone() {
        Browser writer = givenWriter();
        long id = number(writer.submits(givenNewArticle(writer, "مسودة كاتب")));
        Page page = writer.opens("/newsroom/articles/" + id);

        assertThat(page.text()).doesNotContain("حفظ ونشر").doesNotContain("انشر المحفوظ");
        Form forged = new Form(
                "/newsroom/articles/" + id + "/save-and-publish",
                true,
                page.form(ARTICLE).fields(),
                page.form(ARTICLE).files(),
                page.html());
        Page refused = writer.submits(forged);
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.text()).contains("ليس من صلاحياتك");
        assertThat(writer.opens("/newsroom/articles/" + id + "/withdraw").status())
                .isEqualTo(403);
    }

    @Test
    void onlyAdministratorsReachTheSettings() {
        assertThat(givenEditor().opens("/newsroom/settings").status()).isEqualTo(403);
        assertThat(givenSomebodySignedIn(Role.ADMINISTRATOR)
                        .opens("/newsroom/settings")
                        .status())
                .isEqualTo(200);
    }
}
