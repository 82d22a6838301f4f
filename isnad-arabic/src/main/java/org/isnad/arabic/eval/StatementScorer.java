package org.isnad.arabic.eval;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.isnad.arabic.Normalisation;
import org.isnad.arabic.Span;
import org.isnad.arabic.attribution.Passage;
import org.isnad.arabic.attribution.Statement;
import org.isnad.arabic.attribution.StatementType;
import org.isnad.arabic.attribution.Via;
import org.isnad.arabic.eval.GoldArticle.GoldStatement;
import org.jspecify.annotations.Nullable;

/**
 * Compares the statements found in an article with the annotated ones. A found statement matches an annotated one when
 * their cues overlap, else when their contents overlap by half or more; each matches at most one.
 */
final class StatementScorer {
    private final GoldArticle article;
    private final Consumer<String> errors;

    StatementScorer(GoldArticle article, Consumer<String> errors) {
        this.article = article;
        this.errors = errors;
    }

    Tally score(List<Statement> found) {
        List<GoldStatement> gold = article.statements() == null ? List.of() : article.statements();
        int[] match = match(gold, found);
        boolean[] used = new boolean[found.size()];
        Tally tally = new Tally();
        for (int g = 0; g < gold.size(); g++) {
            GoldStatement wanted = gold.get(g);
            Statement got = match[g] < 0 ? null : found.get(match[g]);
            if (match[g] >= 0) {
                used[match[g]] = true;
            }
            String part = wanted.isAct() ? "act" : "all";
            tally.add(part + " recall", got != null);
            if (!wanted.isAct()) {
                tally.add(wanted.type().name().toLowerCase(Locale.ROOT) + " recall", got != null);
            }
            if (got == null) {
                errors.accept("MISSED " + part + " [" + wanted.cue().of(article.text()) + "] "
                        + clip(wanted.content().of(article.text())));
                tally.add(part + " whole", false);
                continue;
            }
            fields(tally, part, wanted, got);
            if (!wanted.isAct()) {
                fields(tally, wanted.type().name().toLowerCase(Locale.ROOT), wanted, got);
            }
        }
        for (int f = 0; f < found.size(); f++) {
            String part = found.get(f).type() == StatementType.ACT ? "act" : "all";
            tally.add(part + " precision", used[f]);
            if (!used[f]) {
                Statement extra = found.get(f);
                errors.accept("EXTRA " + part + " [" + extra.cue().text() + "] "
                        + extra.speaker().name() + " : " + clip(extra.content().text()));
            }
        }
        return tally;
    }

    private void fields(Tally tally, String part, GoldStatement wanted, Statement got) {
        Span content = span(got.content());
        boolean exact = content.equals(wanted.content());
        double overlap = overlap(content, wanted.content());
        tally.add(part + " content exact", exact);
        tally.add(part + " content overlap", overlap);
        boolean speaker = speaker(wanted, got);
        tally.add(part + (wanted.nullSubject() ? " null speaker" : " explicit speaker"), speaker);
        tally.add(part + " name", sameName(wanted.speakerName(), got.speaker().name()));
        boolean type = wanted.type() == got.type();
        tally.add(part + " type", type);
        Via found = got.via();
        Span via = found == null ? null : new Span(found.start(), found.end());
        boolean viaRight = wanted.via() == null ? via == null : via != null && via.overlaps(wanted.via());
        tally.add(part + " via", viaRight);
        if (wanted.via() != null) {
            tally.add(part + " via found", viaRight);
        }
        tally.add(part + " whole", exact && speaker && type && viaRight);
        boolean named = wanted.speaker() == null
                || (got.speaker().mention() != null
                        && span(got.speaker().mention()).equals(wanted.speaker()));
        tally.add(part + " speaker span", named);
        if (part.equals("all") || part.equals("act")) {
            report(part, wanted, got, exact, speaker && named, type, viaRight, via);
        }
    }

    private void report(
            String part,
            GoldStatement wanted,
            Statement got,
            boolean exact,
            boolean speaker,
            boolean type,
            boolean viaRight,
            @Nullable Span via) {
        String text = article.text();
        if (!exact) {
            errors.accept("CONTENT " + part + " [" + got.cue().text() + "]\n     want "
                    + wanted.content().of(text) + "\n     got  " + got.content().text());
        }
        if (!speaker) {
            Passage mention = got.speaker().mention();
            errors.accept("SPEAKER " + part + " [" + got.cue().text() + "] want "
                    + (wanted.speaker() == null
                            ? "(" + wanted.speakerName() + ")"
                            : wanted.speaker().of(text)) + " got "
                    + (mention == null ? "(" + got.speaker().name() + ")" : mention.text()));
        }
        if (!type) {
            errors.accept("TYPE " + part + " [" + got.cue().text() + "] want " + wanted.type() + " got " + got.type()
                    + " " + clip(got.content().text()));
        }
        if (!viaRight) {
            errors.accept("VIA " + part + " [" + got.cue().text() + "] want "
                    + (wanted.via() == null ? null : wanted.via().of(text)) + " got "
                    + (via == null ? null : via.of(text)));
        }
    }

    private boolean speaker(GoldStatement wanted, Statement got) {
        Passage mention = got.speaker().mention();
        if (wanted.speaker() != null && mention != null && overlap(span(mention), wanted.speaker()) >= 0.5) {
            return true;
        }
        return sameName(wanted.speakerName(), got.speaker().name());
    }

    /** The same name, or all words of the one among the words of the other. */
    static boolean sameName(String wanted, String got) {
        Set<String> a = words(wanted);
        Set<String> b = words(got);
        return !a.isEmpty() && !b.isEmpty() && (a.containsAll(b) || b.containsAll(a));
    }

    private static Set<String> words(String name) {
        Set<String> words = new HashSet<>();
        for (String word : Normalisation.fold(name).replace("عبدال", "عبد ال").split("[^\\p{L}\\p{N}]+")) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }

    private int[] match(List<GoldStatement> gold, List<Statement> found) {
        int[] match = new int[gold.size()];
        Arrays.fill(match, -1);
        boolean[] used = new boolean[found.size()];
        for (int g = 0; g < gold.size(); g++) {
            for (int f = 0; f < found.size() && match[g] < 0; f++) {
                Span cue =
                        new Span(found.get(f).cue().start(), found.get(f).cue().end());
                if (!used[f] && cue.overlaps(gold.get(g).cue())) {
                    match[g] = f;
                    used[f] = true;
                }
            }
        }
        for (int g = 0; g < gold.size(); g++) {
            for (int f = 0; f < found.size() && match[g] < 0; f++) {
                if (!used[f]
                        && overlap(span(found.get(f).content()), gold.get(g).content()) >= 0.5) {
                    match[g] = f;
                    used[f] = true;
                }
            }
        }
        return match;
    }

    private static Span span(Passage passage) {
        return new Span(passage.start(), passage.end());
    }

    /** Twice the shared length over the sum of both lengths. */
    static double overlap(Span a, Span b) {
        int shared = Math.min(a.end(), b.end()) - Math.max(a.start(), b.start());
        return shared <= 0 ? 0 : 2.0 * shared / (a.length() + b.length());
    }

    private static String clip(String text) {
        return text.length() > 90 ? text.substring(0, 90) + "…" : text;
    }

    static List<String> measures() {
        List<String> measures = new ArrayList<>();
        for (String part : List.of("all", "direct", "indirect", "mixed", "act")) {
            for (String field : List.of(
                    "precision",
                    "recall",
                    "content exact",
                    "content overlap",
                    "explicit speaker",
                    "speaker span",
                    "null speaker",
                    "name",
                    "via",
                    "via found",
                    "type",
                    "whole")) {
                measures.add(part + " " + field);
            }
        }
        return measures;
    }
}
