package org.isnad.arabic.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.isnad.arabic.Span;
import org.isnad.arabic.actor.Authority;
import org.isnad.arabic.attribution.Relation;
import org.isnad.arabic.attribution.Relation.Modality;
import org.isnad.arabic.eval.GoldArticle.GoldRelation;
import org.isnad.arabic.eval.GoldArticle.Voice;
import org.jspecify.annotations.Nullable;

/**
 * Compares the relations found in an article with the annotated ones.
 *
 * <p>"pairs" counts what an editor would see in a graph: an unordered pair of actors with a polarity, once an article,
 * however often the text says it. "clauses" asks for every annotated clause by itself: the same pair and polarity, and
 * evidence that overlaps. Kind, modality and direction are of the annotated relations of which the pair was found, each
 * compared with the one found that fits best; polarity of those found when it is left out of the match. What is only
 * asked asserts nothing and is left out on both sides.
 */
final class RelationScorer {
    static final List<String> MEASURES = List.of(
            "pairs precision",
            "pairs recall",
            "author's voice precision",
            "author's voice recall",
            "in statements precision",
            "in statements recall",
            "clauses precision",
            "clauses recall",
            "polarity",
            "kind",
            "modality",
            "modality, guide's four",
            "direction");
    private static final Set<String> MUTUAL = Set.of("AGREE", "CONSULT", "COOPERATE");

    private final GoldArticle article;
    private final RelationParties parties;

    RelationScorer(GoldArticle article, Authority authority) {
        this.article = article;
        this.parties = new RelationParties(authority, article);
    }

    Tally score(List<Relation> all, Consumer<String> errors) {
        List<GoldRelation> gold = article.relations() == null ? List.of() : article.relations();
        List<GoldRelation> wanted =
                gold.stream().filter(one -> !one.modality().equals("asked")).toList();
        List<Relation> found =
                all.stream().filter(one -> one.modality() != Modality.ASKED).toList();
        Tally tally = new Tally();
        precision(tally, wanted, found, errors);
        recall(tally, wanted, found, errors);
        for (GoldRelation one : wanted) {
            fields(tally, one, best(one, found), errors);
        }
        return tally;
    }

    private void precision(Tally tally, List<GoldRelation> wanted, List<Relation> found, Consumer<String> errors) {
        List<Relation> seen = new ArrayList<>();
        for (Relation one : found) {
            boolean right = wanted.stream().anyMatch(gold -> agree(gold, one));
            tally.add("clauses precision", wanted.stream().anyMatch(gold -> agree(gold, one) && overlaps(gold, one)));
            if (seen.stream().noneMatch(other -> parties.samePair(one, other))) {
                seen.add(one);
                tally.add("pairs precision", right);
                tally.add((one.source() == null ? "author's voice" : "in statements") + " precision", right);
                if (!right) {
                    errors.accept("RELATION extra " + one.a() + " " + one.polarity() + one.kind() + " " + one.b() + " "
                            + one.modality() + " : " + one.evidence().text());
                }
            }
        }
    }

    private void recall(Tally tally, List<GoldRelation> wanted, List<Relation> found, Consumer<String> errors) {
        List<GoldRelation> seen = new ArrayList<>();
        for (GoldRelation gold : wanted) {
            boolean got = found.stream().anyMatch(one -> agree(gold, one));
            tally.add("clauses recall", found.stream().anyMatch(one -> agree(gold, one) && overlaps(gold, one)));
            if (seen.stream().noneMatch(other -> parties.samePair(gold, other))) {
                seen.add(gold);
                tally.add("pairs recall", got);
                tally.add((gold.voice() == Voice.AUTHOR ? "author's voice" : "in statements") + " recall", got);
                if (!got) {
                    errors.accept("RELATION missed " + gold.a() + " " + gold.polarity() + gold.kind() + " " + gold.b()
                            + " " + gold.modality() + " : " + gold.evidence().of(article.text()));
                }
            }
        }
    }

    private void fields(Tally tally, GoldRelation gold, @Nullable Relation got, Consumer<String> errors) {
        if (got == null) {
            return;
        }
        boolean polarity = gold.polarity().equals(got.polarity());
        tally.add("polarity", polarity);
        if (!polarity) {
            return;
        }
        String modality = got.modality().name().toLowerCase(Locale.ROOT);
        boolean kind = gold.kind().equals(got.kind());
        boolean same = gold.modality().equals(modality);
        tally.add("kind", kind);
        tally.add("modality", same);
        tally.add("modality, guide's four", ofFour(gold.modality()).equals(ofFour(modality)));
        boolean direction = parties.same(gold.a(), got.a(), got.aActor());
        if (!MUTUAL.contains(gold.kind())) {
            tally.add("direction", direction);
        }
        if (!kind || !same || (!direction && !MUTUAL.contains(gold.kind()))) {
            errors.accept("RELATION differs " + gold.kind() + " " + gold.modality() + " got " + got.a() + " "
                    + got.kind() + " " + got.b() + " " + got.modality() + " : "
                    + gold.evidence().of(article.text()));
        }
    }

    /** The shared guide has no future and calls it possible. */
    private static String ofFour(String modality) {
        return modality.equals("future") ? "possible" : modality;
    }

    /** Of the relations found between the same two the one with the same polarity and the evidence nearest to it. */
    private @Nullable Relation best(GoldRelation gold, List<Relation> found) {
        Relation best = null;
        double most = -1;
        for (Relation one : found) {
            if (parties.connects(gold, one)) {
                double points = StatementScorer.overlap(gold.evidence(), span(one))
                        + (gold.polarity().equals(one.polarity()) ? 2 : 0)
                        + (gold.kind().equals(one.kind()) ? 0.1 : 0);
                if (points > most) {
                    best = one;
                    most = points;
                }
            }
        }
        return best;
    }

    private boolean agree(GoldRelation gold, Relation one) {
        return gold.polarity().equals(one.polarity()) && parties.connects(gold, one);
    }

    private static boolean overlaps(GoldRelation gold, Relation one) {
        return gold.evidence().overlaps(span(one));
    }

    private static Span span(Relation one) {
        return new Span(one.evidence().start(), one.evidence().end());
    }
}
