package org.isnad.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.isnad.publication.Language;
import org.isnad.publication.Masthead;
import org.isnad.publication.PublicationRepository;
import org.isnad.storage.EventLog;
import org.isnad.storage.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ArticleListsTest {
    private static final Instant NOON = Instant.parse("2026-01-01T12:00:00Z");
    private static final InstantSource CLOCK = InstantSource.fixed(NOON);

    private final TestDatabase test = TestDatabase.create();
    private final EventLog events = new EventLog(test.database(), CLOCK);
    private final ArticleTables tables = new ArticleTables(test.database(), events, CLOCK);
    private final PublicationRepository publications = new PublicationRepository(test.database(), CLOCK);
    private final ArticleRepository articles = tables.articles();
    private final Publishing publishing = tables.publishing();

    @BeforeEach
    void givenASection() {
        new Masthead(test.database(), publications, articles, events).setSections(List.of("السياسة"));
    }

    @AfterEach
    void close() {
        test.close();
    }

    @Test
    void whoWroteAndTranslatedAnArticleHasItOnceInTheList() {
        long both = givenArticle(
                new Byline(BylineRole.WROTE, List.of("لمى رشدان", "سامي الوردي")),
                new Byline(BylineRole.TRANSLATED, List.of("لمى رشدان")));
        long one = givenArticle(new Byline(BylineRole.EDITED, List.of("لمى رشدان")));
        ArticleSelection list = ArticleSelection.published().by(person("لمى رشدان"));

        assertThat(articles.select(list)).extracting(ArticleSummary::id).containsExactly(one, both);
        assertThat(articles.count(list)).isEqualTo(2);
    }

    @Test
    void whatIsWithdrawnIsInNoList() {
        long article = givenArticle(
                new Byline(BylineRole.WROTE, List.of("لمى رشدان")),
                new Byline(BylineRole.TRANSLATED, List.of("لمى رشدان")));
        ArticleSelection byHer = ArticleSelection.published().by(person("لمى رشدان"));
        ArticleSelection tagged = ArticleSelection.published().withTag(tag(article));
        assertThat(articles.count(tagged)).isEqualTo(1);

        publishing.withdraw(article);

        assertThat(articles.count(byHer)).isZero();
        assertThat(articles.select(byHer)).isEmpty();
        assertThat(articles.count(tagged)).isZero();
    }

    @Test
    void whatReadersSeeOfAnArticleInAList_isOfTheMoment() {
        long id = givenArticle(new Byline(BylineRole.WROTE, List.of("لمى رشدان")));
        assertThat(seen(id)).isEqualTo("مقال في القوائم by لمى رشدان");
        assertThat(seen(id)).isEqualTo("مقال في القوائم by لمى رشدان");

        publishing.save(id, 1, content("عنوان آخر", new Byline(BylineRole.WROTE, List.of("سامي الوردي"))), null);
        assertThat(seen(id)).isEqualTo("مقال في القوائم by لمى رشدان");

        publishing.publish(id, null);
        assertThat(seen(id)).isEqualTo("عنوان آخر by سامي الوردي");

        publishing.withdraw(id);
        assertThat(seen(id)).isEqualTo("nothing");
    }

    @Test
    void anArticleThatIsReadAtOneMoment_isTheDraftThatWasSavedLast() {
        long id = publishing.start(content("مسودة"), null);
        assertThat(title(id)).isEqualTo("مسودة");
        publishing.save(id, 1, content("مسودة ثانية"), null);
        assertThat(title(id)).isEqualTo("مسودة ثانية");
    }

    private String seen(long id) {
        return test.database()
                .atOneMoment(() -> articles.published(List.of(id)).stream()
                        .findFirst()
                        .map(article -> article.title() + " by "
                                + article.authors().getFirst().name())
                        .orElse("nothing"));
    }

    private String title(long id) {
        return test.database()
                .atOneMoment(() -> articles.find(id).orElseThrow().summary().title());
    }

    private long givenArticle(Byline... bylines) {
        long id = publishing.start(content("مقال في القوائم", bylines), null);
        publishing.publish(id, NOON);
        return id;
    }

    private ArticleContent content(String title, Byline... bylines) {
        return new ArticleContent(
                Language.ARABIC,
                "",
                title,
                "مقدمة",
                publications.sections().getFirst().id(),
                List.of(bylines),
                List.of("الميناء"),
                WritingForm.read("نص").body(),
                null,
                Placement.ORDINARY,
                false);
    }

    private long person(String name) {
        return tables.people().all().stream()
                .filter(person -> person.name().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private long tag(long article) {
        return articles.find(article).orElseThrow().tags().getFirst().id();
    }
}
