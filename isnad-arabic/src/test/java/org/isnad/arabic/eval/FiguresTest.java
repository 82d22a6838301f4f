package org.isnad.arabic.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import org.isnad.arabic.actor.Authority;
import org.isnad.arabic.attribution.Attribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Keeps the figures of docs/attribution.md from falling unnoticed, on articles that the rules were not made on. */
class FiguresTest {
    private static String lines(String set) throws IOException {
        try (InputStream in = FiguresTest.class.getResourceAsStream("/statements/" + set + ".jsonl")) {
            assertThat(in).as(set).isNotNull();
            return new String(in == null ? new byte[0] : in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Tally score(String set) throws IOException {
        Tally sum = new Tally();
        for (GoldArticle article : GoldArticle.read(lines(set))) {
            sum.add(new StatementScorer(article, error -> {})
                    .score(Attribution.standard().analyse(article.text()).statements()));
        }
        return sum;
    }

    @ParameterizedTest
    @CsvSource({
        "news-held, 0.97, 0.97, 0.99, 0.86",
        "demo-held, 0.97, 0.96, 0.94, 0.76",
        "blind-held, 0.96, 0.93, 0.94, 0.72",
        "stranger-held, 0.97, 0.92, 0.86, 0.57",
        "wiki-held, 0.97, 0.98, 0.94, 0.80",
        "wiki-more-held, 0.98, 0.97, 0.97, 0.89",
        "wiki-late-held, 0.95, 0.91, 0.90, 0.74",
        "wiki-next-held, 0.96, 0.94, 0.95, 0.77",
        "wiki-final-held, 0.96, 0.98, 0.95, 0.83",
        "wiki-last-held, 0.97, 0.96, 0.98, 0.86"
    })
    void figuresOnHeldOutArticlesDoNotFall(
            String set, double precision, double recall, double explicitSpeaker, double whole) throws IOException {
        Tally tally = score(set);
        assertThat(tally.share("all precision")).isGreaterThanOrEqualTo(precision);
        assertThat(tally.share("all recall")).isGreaterThanOrEqualTo(recall);
        assertThat(tally.share("all explicit speaker")).isGreaterThanOrEqualTo(explicitSpeaker);
        assertThat(tally.share("all whole")).isGreaterThanOrEqualTo(whole);
    }

    @ParameterizedTest
    @CsvSource({
        "news-held, 0.93, 0.92, 0.95, 0.91",
        "blind-held, 0.88, 0.80, 0.91, 0.75",
        "stranger-held, 0.95, 0.94, 0.84, 0.72",
        "wiki-held, 0.90, 0.91, 0.81, 0.83",
        "wiki-more-held, 0.93, 0.93, 0.94, 0.95",
        "wiki-late-held, 0.94, 0.94, 0.91, 0.77",
        "wiki-next-held, 0.95, 0.91, 0.89, 0.77",
        "wiki-final-held, 0.94, 0.95, 0.94, 0.77",
        "wiki-last-held, 0.94, 0.91, 0.87, 0.82"
    })
    void figuresOfActorsDoNotFall(
            String set, double knownPrecision, double knownRecall, double peoplePrecision, double peopleRecall)
            throws IOException {
        Tally sum = new Tally();
        for (GoldArticle article : GoldArticle.read(lines(set))) {
            sum.add(ActorScorer.score(
                    article, Attribution.standard().analyse(article.text()), Authority.standard(), error -> {}));
        }
        assertThat(sum.share("known actors precision")).isGreaterThanOrEqualTo(knownPrecision);
        assertThat(sum.share("known actors recall")).isGreaterThanOrEqualTo(knownRecall);
        assertThat(sum.share("people precision")).isGreaterThanOrEqualTo(peoplePrecision);
        assertThat(sum.share("people recall")).isGreaterThanOrEqualTo(peopleRecall);
    }

    @ParameterizedTest
    @CsvSource({"relations-held, 0.93, 0.77, 0.80", "relations-dev, 0.95, 0.91, 0.90"})
    void figuresOfRelationsDoNotFall(String set, double precision, double recall, double modality) throws IOException {
        Tally sum = new Tally();
        for (GoldArticle article : GoldArticle.read(lines(set))) {
            sum.add(new RelationScorer(article, Authority.standard())
                    .score(Attribution.standard().analyse(article.text()).relations(), error -> {}));
        }
        assertThat(sum.share("pairs precision")).isGreaterThanOrEqualTo(precision);
        assertThat(sum.share("pairs recall")).isGreaterThanOrEqualTo(recall);
        assertThat(sum.share("modality")).isGreaterThanOrEqualTo(modality);
    }

    @Test
    void everyAnnotatedArticleCanBeReadAndMeasured() throws IOException {
        StringWriter out = new StringWriter();
        String all = lines("news-dev")
                + lines("news-held")
                + lines("demo-dev")
                + lines("demo-held")
                + lines("more-dev")
                + lines("blind-held")
                + lines("blind-dev")
                + lines("other-dev")
                + lines("stranger-dev")
                + lines("stranger-held")
                + lines("wiki-dev")
                + lines("wiki-more-dev")
                + lines("wiki-held")
                + lines("wiki-more-held")
                + lines("wiki-late-dev")
                + lines("wiki-late-held")
                + lines("wiki-last-dev")
                + lines("wiki-world-dev")
                + lines("wiki-globe-dev")
                + lines("wiki-afar-dev")
                + lines("wiki-farther-dev")
                + lines("wiki-fresh-dev")
                + lines("wiki-dawn-dev")
                + lines("wiki-dusk-dev")
                + lines("wiki-next-held")
                + lines("wiki-final-held")
                + lines("wiki-last-held")
                + lines("wiki-noon-dev")
                + lines("wiki-eve-dev")
                + lines("wiki-north-dev")
                + lines("wiki-wide-dev")
                + lines("wiki-apart-dev")
                + lines("relations-dev")
                + lines("relations-held");
        StatementsEvaluation.run(all, true, new PrintWriter(out));
        assertThat(out.toString()).contains("the engine", "quotation marks and nearest name", "lexicon without frames");
        assertThat(out.toString()).contains("relations: the engine", "relations, baseline");
    }

    @Test
    void whatIsNotAnnotatedIsNotMeasured() throws IOException {
        StringWriter out = new StringWriter();
        StatementsEvaluation.run(lines("relations-dev"), false, new PrintWriter(out));
        assertThat(out.toString()).contains("pairs precision").doesNotContain("lexicon without frames");
    }
}
