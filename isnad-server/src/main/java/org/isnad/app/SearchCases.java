package org.isnad.app;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A set of texts and questions with the texts that answer them, as files {@code PREFIX.corpus.jsonl} and so on. */
record SearchCases(List<Text> texts, List<Query> queries) {
    record Text(String id, String title, String text) {}

    record Query(String id, String text, Set<String> answers) {}

    static SearchCases read(String prefix) {
        Path corpus = file(prefix, ".corpus.jsonl");
        Path queries = file(prefix, ".queries.tsv");
        Path answers = file(prefix, ".qrels");
        try {
            return new SearchCases(readTexts(corpus), readQueries(queries, readAnswers(answers)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path file(String prefix, String suffix) {
        Path file = Path.of(prefix + suffix);
        if (!Files.isRegularFile(file)) {
            throw new CommandFailed("There is no file %s.".formatted(file));
        }
        return file;
    }

    private static List<Text> readTexts(Path file) throws IOException {
        ObjectMapper json = new ObjectMapper();
        List<Text> texts = new ArrayList<>();
        int number = 0;
        for (String line : Files.readAllLines(file)) {
            number++;
            if (line.isBlank()) {
                continue;
            }
            JsonNode node = node(json, line, file, number);
            texts.add(new Text(
                    node.path("id").asText(),
                    node.path("title").asText(""),
                    node.path("text").asText("")));
        }
        return texts;
    }

    private static JsonNode node(ObjectMapper json, String line, Path file, int number) {
        try {
            JsonNode node = json.readTree(line);
            if (node.hasNonNull("id")) {
                return node;
            }
        } catch (IOException e) {
            throw new CommandFailed("%s, line %d: %s".formatted(file, number, e.getMessage()));
        }
        throw new CommandFailed("%s, line %d: there is no id.".formatted(file, number));
    }

    private static Map<String, Set<String>> readAnswers(Path file) throws IOException {
        Map<String, Set<String>> answers = new HashMap<>();
        for (String line : Files.readAllLines(file)) {
            String[] fields = line.strip().split("\\s+");
            if (fields.length == 4 && !fields[3].equals("0")) {
                answers.computeIfAbsent(fields[0], query -> new HashSet<>()).add(fields[2]);
            }
        }
        return answers;
    }

    private static List<Query> readQueries(Path file, Map<String, Set<String>> answers) throws IOException {
        List<Query> queries = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            int tab = line.indexOf('\t');
            Set<String> right = tab < 0 ? null : answers.get(line.substring(0, tab));
            if (right != null) {
                queries.add(new Query(line.substring(0, tab), line.substring(tab + 1), right));
            }
        }
        if (queries.isEmpty()) {
            throw new CommandFailed("%s has no query with an answer.".formatted(file));
        }
        return queries;
    }
}
