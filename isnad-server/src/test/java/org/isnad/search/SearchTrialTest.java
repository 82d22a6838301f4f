package org.isnad.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.isnad.search.SearchAnswer.Near;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is found, and what comes first. */
class SearchTrialTest {
    private static final Instant NOW = Instant.parse("2026-03-01T09:00:00Z");

    @TempDir
    Path folder = Path.of("");

    private SearchTrial trial = openIn(Path.of("target"));
    private final List<String> titles = new ArrayList<>();

    @BeforeEach
    void open() {
        trial.close();
        trial = openIn(folder.resolve("index"));
    }

    private static SearchTrial openIn(Path folder) {
        return new SearchTrial(folder.resolve("search-trial"), InstantSource.fixed(NOW));
    }

    @AfterEach
    void close() {
        trial.close();
    }

    private void given(String title, String body) {
        given(title, body, NOW);
    }

    private void given(String title, String body, Instant published) {
        titles.add(title);
        trial.add(List.of(new SearchTrial.Text(
                titles.size() - 1, title, body, List.of("سمير الواسطي"), List.of("الملاحة"), published)));
        trial.finish();
    }

    private List<String> found(String question) {
        return trial.search(SearchRequest.of(question)).hits().stream()
                .map(hit -> titles.get((int) hit.article()))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "احمد, أحمد", "حكومة, الحكومة", "الحكومه, الحكومة", "وزارات, الوزارة", "وزير, وزراء", "جامعه, جامعات",
        "كتاب, كُتُب", "المؤسسات, مؤسستهم", "٢٠٢٥, 2025", "علي, عليّ", "Miller, ميلر", "Mahmoud, محمود",
        "Zelin, زيلين", "مسئول, مسؤولون", "بمدينة, المدينة", "انكليزي, الإنجليزية",
    })
    void wordsAreFoundInEveryForm(String asked, String written) {
        given("خبر", "قال المراسل إن " + written + " حديث اليوم.");
        given("آخر", "لا شيء هنا من ذلك.");

        assertThat(found(asked)).containsExactly("خبر");
    }

    @ParameterizedTest
    @CsvSource({"زار, وزارة", "خارج, الخارجية", "مصر, المصير", "لبن, لبنان", "قانون, قناة"})
    void wordsThatOnlyLookAlikeAreNotFound(String asked, String written) {
        given("خبر", "قال المراسل إن " + written + " حديث اليوم.");

        assertThat(found(asked)).isEmpty();
    }

    @Test
    void quotationMarksMeanTheseVeryWordsTogether() {
        given("معاً", "وقّعت وزارة النقل الاتفاق.");
        given("متفرقة", "نقل الوزير إلى الوزارة خبر النقل.");

        assertThat(found("\"وزارة النقل\"")).containsExactly("معاً");
        assertThat(found("«وزارة النقل»")).containsExactly("معاً");
        assertThat(found("وزارة النقل")).startsWith("معاً").hasSize(2);
    }

    @Test
    void aHyphenLeavesOut() {
        given("الميناء والقمح", "وصل القمح إلى الميناء.");
        given("الميناء والملح", "وصل الملح إلى الميناء.");

        assertThat(found("الميناء -ملح")).containsExactly("الميناء والقمح");
        assertThat(found("- الميناء والملح")).hasSize(2);
    }

    @Test
    void titlesCountForMoreAndFreshnessPartsEquals() {
        given("قديم", "افتتح المعرض في الساحة.", NOW.minus(Duration.ofDays(900)));
        given("جديد", "افتتح المعرض في الساحة.", NOW);
        given("المعرض", "افتتح في الساحة.", NOW.minus(Duration.ofDays(900)));

        assertThat(found("المعرض")).containsExactly("المعرض", "جديد", "قديم");
    }

    @Test
    void questionsAreAskedInWholeSentences() {
        given("السد", "بدأ ملء سد الوادي في يوليو من عام 2025.");
        given("الجسر", "متى ما فتح الجسر عبره الناس.");

        assertThat(found("متى بدأ ملء السد؟")).startsWith("السد");
    }

    @Test
    void aMisspeltWordIsPutRightAsItIsPrinted() {
        given("المضيق", "عبرت الناقلة المضيق بعد أن طمأنت الحكومة أصحابها.");

        SearchAnswer answer = trial.search(SearchRequest.of("الحكووومة"));

        assertThat(answer.hits()).isEmpty();
        assertThat(answer.didYouMean()).isEqualTo("الحكومة");
        thenNear(answer, Near.Kind.PUT_RIGHT, "المضيق");
    }

    @Test
    void withoutThePhraseThereAreTheWords() {
        given("المرفأ", "تأخرت السفن في مرفأ الملح.");
        given("القمح", "وصل القمح.");

        thenNear(trial.search(SearchRequest.of("\"مرفأ السفن\"")), Near.Kind.SOME_WORDS, "المرفأ");
        thenNear(trial.search(SearchRequest.of("القمح -وصل")), Near.Kind.SOME_WORDS, "القمح");
    }

    @Test
    void withoutTheFiltersThereIsWhatTheyLeftOut() {
        given("المرفأ", "تأخرت السفن في مرفأ الملح.");
        SearchRequest.Filter elsewhere = new SearchRequest.Filter(77L, null, null, null, null, null, null);

        SearchAnswer answer = trial.search(new SearchRequest("السفن", elsewhere, SearchRequest.Sort.RELEVANCE, 1, 10));

        thenNear(answer, Near.Kind.WITHOUT_FILTERS, "المرفأ");
    }

    @Test
    void whenNothingIsNearThereIsTheNewest() {
        given("قديم", "تأخرت السفن.", NOW.minus(Duration.ofDays(9)));
        given("جديد", "وصل القمح.", NOW);

        thenNear(trial.search(SearchRequest.of("زقزوقيات")), Near.Kind.NEWEST, "جديد", "قديم");
        thenNear(trial.search(SearchRequest.of("xyzzy")), Near.Kind.NEWEST, "جديد", "قديم");
    }

    @Test
    void aPageAfterTheLastHasNoNeighbours() {
        given("المرفأ", "تأخرت السفن في مرفأ الملح.");

        SearchAnswer answer = trial.search(
                new SearchRequest("السفن", SearchRequest.Filter.NONE, SearchRequest.Sort.RELEVANCE, 3, 10));

        assertThat(answer.hits()).isEmpty();
        assertThat(answer.total()).isEqualTo(1);
        assertThat(answer.near().hits()).isEmpty();
    }

    private void thenNear(SearchAnswer answer, Near.Kind kind, String... expected) {
        assertThat(answer.hits()).isEmpty();
        assertThat(answer.near().kind()).isEqualTo(kind);
        assertThat(answer.near().hits())
                .extracting(hit -> titles.get((int) hit.article()))
                .containsExactly(expected);
    }

    @Test
    void passagesMarkWhatWasAskedForInAnyForm() {
        given("طويل", "كلام كثير ".repeat(200) + "ثم أعلنت الحكومات موقفها. " + "وكلام بعده ".repeat(50));

        SearchAnswer.Excerpt passage =
                trial.search(SearchRequest.of("حكومة")).hits().getFirst().passage();

        assertThat(passage.marked()).hasSize(1);
        assertThat(passage.marked().getFirst().of(passage.text())).isEqualTo("الحكومات");
        assertThat(passage.text()).startsWith("… ").endsWith(" …").hasSizeLessThan(400);
    }

    @Test
    void anArticleMayBeAsLongAsABook() {
        given("كتاب", "كلام كثير ".repeat(50_000) + "ثم الزعفران.");

        assertThat(trial.search(SearchRequest.of("زعفران")).hits())
                .singleElement()
                .satisfies(hit -> assertThat(hit.passage().text()).contains("الزعفران"));
    }

    @Test
    void suggestionsArePeopleTagsAndTitles() {
        given("سمكة في الشباك", "خبر.");

        assertThat(trial.suggest("سم"))
                .extracting(Suggestion::kind)
                .containsExactly(Suggestion.Kind.PERSON, Suggestion.Kind.ARTICLE);
        assertThat(trial.suggest("ملا")).extracting(Suggestion::text).containsExactly("الملاحة");
        assertThat(trial.suggest("")).isEmpty();
    }

    private void givenMany(int count, String title, String body) {
        for (int i = 0; i < count; i++) {
            titles.add(title + " " + (i + 1));
            trial.add(List.of(
                    new SearchTrial.Text(titles.size() - 1, titles.getLast(), body, List.of(), List.of(), NOW)));
        }
        trial.finish();
    }

    @Test
    void whereManyHoldEveryWordNoOthersAreCounted() {
        givenMany(120, "نشرة", "تحدث التقرير عن الميناء القديم وعن رصيف السفن فيه.");
        givenMany(30, "خبر", "تحدث التقرير عن السفن وحدها.");
        given("رصيف الميناء", "خبر قصير عن الأرصفة.");

        SearchAnswer answer = trial.search(SearchRequest.of("رصيف ميناء"));

        assertThat(answer.total()).isEqualTo(121);
        assertThat(titles.get((int) answer.hits().getFirst().article())).isEqualTo("رصيف الميناء");
    }

    @Test
    void whereFewHoldEveryWordOthersFollow() {
        givenMany(99, "نشرة", "تحدث التقرير عن الميناء القديم وعن رصيف السفن فيه.");
        givenMany(30, "خبر", "تحدث التقرير عن الميناء وحده.");

        assertThat(trial.search(SearchRequest.of("رصيف ميناء")).total()).isEqualTo(129);
    }

    @Test
    void theOtherScriptIsFoundAmongMany() {
        givenMany(120, "نشرة", "قال Miller إن الميناء مفتوح.");
        given("ميلر", "قال ميلر إن الميناء مفتوح.");

        assertThat(trial.search(SearchRequest.of("Miller ميناء")).total()).isEqualTo(121);
    }

    @Test
    void aPassageIsReadFromTheMiddleOfALongText() {
        given(
                "خبر",
                "كلام كثير عن كل شيء 🚢. ".repeat(200) + "ثم جاء ذكر المنارة 🗼 البيضاء. "
                        + "وكلام بعده. ".repeat(200));

        assertThat(trial.search(SearchRequest.of("المنارة"))
                        .hits()
                        .getFirst()
                        .passage()
                        .text())
                .contains("ثم جاء ذكر المنارة 🗼 البيضاء")
                .startsWith("… ")
                .endsWith(" …");
    }
}
