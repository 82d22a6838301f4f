package org.isnad.arabic.eval;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Function;
import org.isnad.arabic.actor.Authority;
import org.isnad.arabic.attribution.Attribution;
import org.isnad.arabic.attribution.Relation;
import org.isnad.arabic.attribution.Statement;

/**
 * Measures the attribution engine on a file of annotated articles: statements beside two baselines, quotation marks with
 * the nearest name and the lexicon of cues without frames; relations beside one, known actors in one sentence. What an
 * article has no annotation of is not measured in it. Intervals are of 1,000 bootstrap samples over articles.
 */
public final class StatementsEvaluation {
    private static final int SAMPLES = 1000;

    private final PrintWriter out;

    private StatementsEvaluation(PrintWriter out) {
        this.out = out;
    }

    /**
     * Measures annotated articles, one JSON object a line, and prints to {@code out}.
     *
     * @param lines the lines
     * @param errors whether to list every difference
     * @throws IllegalArgumentException when a line is no annotated article, or there is none; the message says which
     */
    public static void run(String lines, boolean errors, PrintWriter out) {
        new StatementsEvaluation(out).measure(GoldArticle.read(lines), errors);
    }

    private void measure(List<GoldArticle> articles, boolean errors) {
        Attribution engine = Attribution.standard();
        List<GoldArticle> withStatements = articles.stream()
                .filter(article -> article.statements() != null)
                .toList();
        if (errors) {
            for (GoldArticle article : withStatements) {
                out.println("=== " + article.id());
                new StatementScorer(article, out::println)
                        .score(engine.analyse(article.text()).statements());
            }
        }
        out.printf(Locale.ROOT, "%d articles%n", articles.size());
        if (!withStatements.isEmpty()) {
            table("the engine", withStatements, text -> engine.analyse(text).statements());
            actors(withStatements, engine, errors);
            table("baseline: quotation marks and nearest name", withStatements, Baselines::quotationMarks);
            table("baseline: lexicon without frames", withStatements, Baselines::lexiconWithoutFrames);
        }
        relations(articles, engine, errors);
    }

    private void relations(List<GoldArticle> articles, Attribution engine, boolean errors) {
        boolean annotated = articles.stream()
                .anyMatch(article ->
                        article.relations() != null && !article.relations().isEmpty());
        if (!annotated) {
            return;
        }
        relations(
                "relations: the engine", articles, text -> engine.analyse(text).relations(), errors);
        relations(
                "relations, baseline: two known actors and a relation word in one sentence",
                articles,
                RelationBaseline::neighbours,
                false);
    }

    private void relations(
            String title, List<GoldArticle> articles, Function<String, List<Relation>> analyse, boolean errors) {
        List<Tally> tallies = new ArrayList<>();
        for (GoldArticle article : articles) {
            if (article.relations() != null) {
                RelationScorer scorer = new RelationScorer(article, Authority.standard());
                tallies.add(scorer.score(analyse.apply(article.text()), line -> {
                    if (errors) {
                        out.println(article.id() + " " + line);
                    }
                }));
            }
        }
        out.println();
        out.printf(Locale.ROOT, "## %s (%d articles)%n", title, tallies.size());
        print(tallies, "pairs", RelationScorer.MEASURES);
    }

    private void table(String title, List<GoldArticle> articles, Function<String, List<Statement>> analyse) {
        List<Tally> tallies = new ArrayList<>();
        for (GoldArticle article : articles) {
            tallies.add(new StatementScorer(article, line -> {}).score(analyse.apply(article.text())));
        }
        out.println();
        out.println("## " + title);
        print(tallies, "all", StatementScorer.measures());
    }

    /** Prints the F1 of {@code part} and every measure that has cases. */
    private void print(List<Tally> tallies, String part, List<String> measures) {
        Tally sum = new Tally();
        tallies.forEach(sum::add);
        double p = sum.share(part + " precision");
        double r = sum.share(part + " recall");
        out.printf(Locale.ROOT, "%-26s %.3f%n", part + " F1", 2 * p * r / (p + r));
        List<Tally> samples = samples(tallies);
        for (String measure : measures) {
            if (sum.cases(measure) > 0) {
                double[] interval = interval(samples, measure);
                out.printf(
                        Locale.ROOT,
                        "%-26s %.3f  (%.1f of %.0f)  [%.2f, %.2f]%n",
                        measure,
                        sum.share(measure),
                        sum.right(measure),
                        sum.cases(measure),
                        interval[0],
                        interval[1]);
            }
        }
    }

    private void actors(List<GoldArticle> articles, Attribution engine, boolean errors) {
        Tally sum = new Tally();
        for (GoldArticle article : articles) {
            sum.add(ActorScorer.score(article, engine.analyse(article.text()), Authority.standard(), line -> {
                if (errors) {
                    out.println(article.id() + " " + line);
                }
            }));
        }
        out.println();
        for (String measure : List.of(
                "known actors precision",
                "known actors recall",
                "known by identifier precision",
                "people precision",
                "people recall")) {
            out.printf(
                    Locale.ROOT,
                    "%-26s %.3f  (%.0f of %.0f)%n",
                    measure,
                    sum.share(measure),
                    sum.right(measure),
                    sum.cases(measure));
        }
    }

    private static List<Tally> samples(List<Tally> tallies) {
        Random random = new Random(1);
        List<Tally> samples = new ArrayList<>();
        for (int s = 0; s < SAMPLES; s++) {
            Tally sample = new Tally();
            for (int i = 0; i < tallies.size(); i++) {
                sample.add(tallies.get(random.nextInt(tallies.size())));
            }
            samples.add(sample);
        }
        return samples;
    }

    private static double[] interval(List<Tally> samples, String measure) {
        double[] shares = samples.stream()
                .mapToDouble(t -> t.share(measure))
                .filter(d -> !Double.isNaN(d))
                .sorted()
                .toArray();
        return shares.length == 0
                ? new double[] {Double.NaN, Double.NaN}
                : new double[] {shares[(int) (shares.length * 0.025)], shares[(int) (shares.length * 0.975)]};
    }
}
