package org.isnad.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.isnad.search.SearchRequest;
import org.isnad.search.SearchTrial;

final class EvalSearchCommand implements Command {
    private static final int DEEPEST = 100;
    private static final int ADDED_AT_ONCE = 200;

    @Override
    public String description() {
        return "Asks a set of questions as the site's search box would, and how often the answer is found.";
    }

    @Override
    public Parameter parameter() {
        return Parameter.one("PREFIX", "Where the set is: PREFIX.corpus.jsonl, PREFIX.queries.tsv and PREFIX.qrels.");
    }

    @Override
    public int run(Arguments arguments, Output output) throws IOException {
        SearchCases cases = SearchCases.read(arguments.parameter());
        PrintWriter out = output.out();
        out.printf(
                "%d texts, %d questions%n",
                cases.texts().size(), cases.queries().size());
        out.printf("%-22s %8s %8s %8s %8s%n", "", "MRR@10", "R@1", "R@10", "R@100");
        out.printf("%s%n", row("Isnad", asTheSiteDoes(cases)));
        out.printf("%s%n", row("Lucene ArabicAnalyzer", withAnalyzer(cases, new ArabicAnalyzer())));
        out.printf("%s%n", row("Lucene StandardAnalyzer", withAnalyzer(cases, new StandardAnalyzer())));
        out.flush();
        return ExitCode.DONE;
    }

    private static SearchScore asTheSiteDoes(SearchCases cases) throws IOException {
        Path folder = Files.createTempDirectory("isnad-eval");
        try (SearchTrial trial = new SearchTrial(folder, InstantSource.system())) {
            Instant published = Instant.now();
            List<SearchTrial.Text> batch = new ArrayList<>();
            for (int i = 0; i < cases.texts().size(); i++) {
                SearchCases.Text text = cases.texts().get(i);
                batch.add(new SearchTrial.Text(i, text.title(), text.text(), List.of(), List.of(), published));
                if (batch.size() == ADDED_AT_ONCE) {
                    trial.add(batch);
                    batch.clear();
                }
            }
            trial.add(batch);
            trial.finish();
            return score(
                    cases,
                    question -> trial.search(SearchRequest.of(question).first(DEEPEST)).hits().stream()
                            .map(hit -> cases.texts().get((int) hit.article()).id())
                            .toList());
        } finally {
            ScratchFolder.delete(folder);
        }
    }

    /** As the figures of others are made: BM25 over the body alone. */
    private static SearchScore withAnalyzer(SearchCases cases, Analyzer analyzer) throws IOException {
        try (BodySearch search = new BodySearch(cases, analyzer)) {
            return score(cases, question -> search.ids(question, DEEPEST));
        }
    }

    private static SearchScore score(SearchCases cases, Function<String, List<String>> search) {
        SearchScore score = new SearchScore();
        cases.queries().forEach(query -> score.add(search.apply(query.text()), query.answers()));
        return score;
    }

    private static String row(String name, SearchScore score) {
        return String.format(
                Locale.ROOT,
                "%-22s %8.4f %8.4f %8.4f %8.4f",
                name,
                score.reciprocalRank(),
                score.recallAt(1),
                score.recallAt(10),
                score.recallAt(DEEPEST));
    }
}
