package org.isnad.arabic.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.arabic.Span;
import org.isnad.arabic.attribution.StatementType;
import org.jspecify.annotations.Nullable;

/**
 * An annotated article, its code-point offsets turned into UTF-16 indexes.
 *
 * @param statements the statements, or null when they were not annotated
 * @param relations the relations, or null when they were not annotated
 */
record GoldArticle(
        String id,
        String text,
        @Nullable List<GoldStatement> statements,
        List<GoldActor> actors,
        @Nullable List<GoldRelation> relations) {
    /** The guide asks for relations in articles of politics and economy only. */
    private static final Set<String> CATEGORIES_WITH_RELATIONS = Set.of("سياسة", "اقتصاد");

    /** One annotated statement. */
    record GoldStatement(
            @Nullable Span speaker,
            boolean nullSubject,
            String speakerName,
            @Nullable Span title,
            Span cue,
            String lemma,
            Span content,
            StatementType type,
            @Nullable Span via) {
        boolean isAct() {
            return type == StatementType.ACT;
        }
    }

    /** One annotated actor. */
    record GoldActor(String name, String type, List<String> aliases) {}

    /**
     * One annotated relation.
     *
     * @param voice whose voice asserts it
     */
    record GoldRelation(
            String a, String b, String polarity, String kind, String modality, Voice voice, Span evidence) {}

    /** Whose voice asserts a relation. */
    enum Voice {
        AUTHOR,
        STATEMENT
    }

    static List<GoldArticle> read(String lines) {
        List<GoldArticle> articles = new ArrayList<>();
        int number = 0;
        for (String line : lines.split("\n")) {
            number++;
            if (!line.isBlank()) {
                try {
                    articles.add(article(JsonReader.object(line)));
                } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
                    throw new IllegalArgumentException(
                            "line " + number + " is no annotated article: " + e.getMessage(), e);
                }
            }
        }
        if (articles.isEmpty()) {
            throw new IllegalArgumentException("there is no article");
        }
        return List.copyOf(articles);
    }

    private static GoldArticle article(Map<String, @Nullable Object> json) {
        String text = string(json, "text");
        List<GoldStatement> statements = new ArrayList<>();
        for (Map<String, @Nullable Object> one : objects(json, "statements")) {
            statements.add(new GoldStatement(
                    span(text, one, "speaker"),
                    Boolean.TRUE.equals(one.get("null_subject")),
                    string(one, "speaker_name"),
                    span(text, one, "title"),
                    needed(span(text, one, "cue"), "cue"),
                    string(object(one, "cue"), "lemma"),
                    needed(span(text, one, "content"), "content"),
                    StatementType.valueOf(string(one, "type").toUpperCase(java.util.Locale.ROOT)),
                    span(text, one, "via")));
        }
        List<GoldActor> actors = new ArrayList<>();
        for (Map<String, @Nullable Object> one : objects(json, "actors")) {
            List<String> aliases = new ArrayList<>();
            if (one.get("aliases") instanceof List<?> list) {
                for (Object alias : list) {
                    aliases.add(String.valueOf(alias));
                }
            }
            actors.add(new GoldActor(string(one, "name"), string(one, "type"), List.copyOf(aliases)));
        }
        return new GoldArticle(
                String.valueOf(json.get("id")),
                text,
                json.containsKey("statements") ? List.copyOf(statements) : null,
                List.copyOf(actors),
                relations(json, text, statements));
    }

    private static @Nullable List<GoldRelation> relations(
            Map<String, @Nullable Object> json, String text, List<GoldStatement> statements) {
        List<GoldRelation> relations = new ArrayList<>();
        for (Map<String, @Nullable Object> one : objects(json, "relations")) {
            Span evidence = needed(span(text, one, "evidence"), "evidence");
            boolean inside = one.get("source") != null
                    || statements.stream()
                            .anyMatch(statement -> statement.content().overlaps(evidence));
            relations.add(new GoldRelation(
                    string(one, "a"),
                    string(one, "b"),
                    string(one, "polarity"),
                    string(one, "kind"),
                    string(one, "modality"),
                    inside ? Voice.STATEMENT : Voice.AUTHOR,
                    evidence));
        }
        boolean annotated =
                json.containsKey("relations") && CATEGORIES_WITH_RELATIONS.contains(string(json, "category"));
        return annotated || !relations.isEmpty() ? List.copyOf(relations) : null;
    }

    private static Span needed(@Nullable Span span, String name) {
        if (span == null) {
            throw new IllegalArgumentException("No " + name);
        }
        return span;
    }

    private static @Nullable Span span(String text, Map<String, @Nullable Object> json, String name) {
        Map<String, @Nullable Object> object = object(json, name);
        if (!(object.get("start") instanceof Double start) || !(object.get("end") instanceof Double end)) {
            return null;
        }
        return new Span(text.offsetByCodePoints(0, start.intValue()), text.offsetByCodePoints(0, end.intValue()));
    }

    private static String string(Map<String, @Nullable Object> json, String name) {
        return json.get(name) instanceof String string ? string : "";
    }

    @SuppressWarnings("unchecked")
    private static Map<String, @Nullable Object> object(Map<String, @Nullable Object> json, String name) {
        return json.get(name) instanceof Map<?, ?> map ? (Map<String, @Nullable Object>) map : Map.of();
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, @Nullable Object>> objects(Map<String, @Nullable Object> json, String name) {
        List<Map<String, @Nullable Object>> objects = new ArrayList<>();
        if (json.get(name) instanceof List<?> list) {
            for (Object one : list) {
                if (one instanceof Map<?, ?> map) {
                    objects.add((Map<String, @Nullable Object>) map);
                }
            }
        }
        return objects;
    }
}
