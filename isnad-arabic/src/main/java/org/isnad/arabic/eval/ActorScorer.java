package org.isnad.arabic.eval;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.isnad.arabic.actor.Actor;
import org.isnad.arabic.actor.ActorType;
import org.isnad.arabic.actor.Authority;
import org.isnad.arabic.attribution.ActorFinding;
import org.isnad.arabic.attribution.Findings;
import org.isnad.arabic.eval.GoldArticle.GoldActor;
import org.jspecify.annotations.Nullable;

/**
 * Compares the actors found with the annotated ones: "known" are those of the authority file, compared by identifier;
 * "people" are proposed and annotated persons, compared by name.
 */
final class ActorScorer {
    private ActorScorer() {}

    static Tally score(GoldArticle article, Findings findings, Authority authority, Consumer<String> errors) {
        Tally tally = new Tally();
        Set<String> found = new HashSet<>();
        for (ActorFinding actor : findings.actors()) {
            if (actor.id() != null) {
                found.add(actor.id());
            }
        }
        Set<String> wanted = new HashSet<>();
        for (GoldActor gold : article.actors()) {
            String id = known(gold, authority);
            if (id != null && wanted.add(id)) {
                tally.add("known actors recall", found.contains(id));
                if (!found.contains(id)) {
                    errors.accept("ACTOR missed " + gold.name());
                }
            }
            if (gold.type().equals("person")) {
                boolean proposed = hasPerson(findings, gold.name());
                tally.add("people recall", proposed);
                if (!proposed) {
                    errors.accept("PERSON missed " + gold.name());
                }
            }
        }
        for (String id : found) {
            tally.add("known actors precision", wanted.contains(id));
            if (!wanted.contains(id)) {
                errors.accept("ACTOR extra " + id);
            }
        }
        for (ActorFinding actor : findings.actors()) {
            if (actor.type() == ActorType.PERSON) {
                boolean person =
                        article.actors().stream().anyMatch(gold -> StatementScorer.sameName(gold.name(), actor.name()));
                tally.add("people precision", person);
                if (!person) {
                    errors.accept("PERSON extra " + actor.name());
                }
            }
        }
        return tally;
    }

    private static boolean hasPerson(Findings findings, String name) {
        return findings.actors().stream()
                .anyMatch(actor -> actor.type() == ActorType.PERSON && StatementScorer.sameName(name, actor.name()));
    }

    private static @Nullable String known(GoldActor gold, Authority authority) {
        Actor actor = authority.named(gold.name());
        for (int i = 0; actor == null && i < gold.aliases().size(); i++) {
            actor = authority.named(gold.aliases().get(i));
        }
        return actor == null ? null : actor.id();
    }
}
