package org.isnad.newsroom;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.isnad.account.Accounts;
import org.isnad.account.Role;
import org.isnad.arabic.Digits;
import org.isnad.article.ArticleRepository;
import org.isnad.article.ArticleSelection;
import org.isnad.newsroom.Browser.Page;
import org.isnad.publication.Language;
import org.isnad.publication.Masthead;
import org.isnad.publication.Publication;
import org.isnad.publication.PublicationRepository;
import org.junit.jupiter.api.BeforeEach;

/** What the journeys through the newsroom have in common. */
@SuppressWarnings("NullAway.Init")
abstract class NewsroomTest {
    static final String PASSWORD = "جملة لا يعرفها غيرنا";
    static final String ARTICLE = "form.article-form";
    private static final AtomicInteger PEOPLE = new AtomicInteger();

    @Inject
    Masthead masthead;

    @Inject
    PublicationRepository publications;

    @Inject
    Accounts accounts;

    @Inject
    ArticleRepository articles;

    @TestHTTPResource("/")
    URI site;

    @BeforeEach
    void givenPublication() {
        if (publications.find().isEmpty()) {
            masthead.set(new Publication(
                    "صحيفة الاختبار",
                    "شعار",
                    Language.ARABIC,
                    ZoneId.of("Asia/Riyadh"),
                    Digits.LATIN,
                    Publication.DEFAULT_DATE_PATTERN,
                    "https://example.org"));
            masthead.setSections(List.of("السياسة", "تحليلات"));
        }
    }

    String givenAccount(Role role) {
        String login = "person-" + System.nanoTime() + "-" + PEOPLE.incrementAndGet();
        accounts.add(login, "رنا الشامي", role, PASSWORD);
        return login;
    }

    Browser givenSomebodySignedIn(Role role) {
        Browser browser = new Browser(site);
        assertThat(signIn(browser, givenAccount(role), PASSWORD).ledTo()).endsWith("/newsroom");
        return browser;
    }

    Browser givenEditor() {
        return givenSomebodySignedIn(Role.EDITOR);
    }

    Browser givenWriter() {
        return givenSomebodySignedIn(Role.WRITER);
    }

    static Page signIn(Browser browser, String login, String password) {
        Form form = browser.opens("/newsroom/sign-in").form("form.stack");
        return browser.submits(form.type("login", login).type("password", password));
    }

    /** The form for a new article, filled in so that nothing is wrong with it. */
    Form givenNewArticle(Browser editor, String title) {
        return editor.opens("/newsroom/articles/new")
                .form(ARTICLE)
                .type("title", title)
                .type(
                        "section",
                        Long.toString(publications.sections().getFirst().id()))
                .type("body", "قالت الوزيرة إن الأمر محسوم.");
    }

    /** Its number. */
    long givenPublished(Browser editor, String title) {
        Page page = editor.submits(givenNewArticle(editor, title).press("حفظ ونشر"));
        assertThat(page.status()).as(page.text()).isEqualTo(303);
        return number(page);
    }

    static long number(Page ledOn) {
        return Long.parseLong(ledOn.ledTo().replaceFirst(".*/articles/(\\d+).*", "$1"));
    }

    int storedArticles() {
        return articles.count(ArticleSelection.all());
    }

    static void thenFieldSays(Page page, String field, String words) {
        assertThat(page.status()).as(page.text()).isEqualTo(422);
        assertThat(page.saysBeside(field)).contains(words);
        assertThat(page.html().select("#" + field).attr("aria-invalid")).isEqualTo("true");
        assertThat(page.html().select("#" + field).attr("aria-describedby")).contains(field + "-error");
        assertThat(page.html().select("#errors a[href=#" + field + "]").text()).contains(words);
    }
}
