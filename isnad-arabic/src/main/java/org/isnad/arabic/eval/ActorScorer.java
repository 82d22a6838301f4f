package org.isnad.arabic.eval;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.isnad.arabic.Normalisation;
import org.isnad.arabic.actor.Actor;
import org.isnad.arabic.actor.ActorType;
import org.isnad.arabic.actor.Authority;
import org.isnad.arabic.attribution.ActorFinding;
import org.isnad.arabic.attribution.Findings;
import org.isnad.arabic.eval.GoldArticle.GoldActor;
import org.jspecify.annotations.Nullable;

/**
 * Compares the actors found with the annotated ones: "known actors" are those of the authority file, compared by
 * identifier; of "known mentions" it is enough that the annotation has an actor under the very words of the text (a body
 * whose state it leaves out has no identifier there); "people" are proposed and annotated persons, compared by name.
 */
final class ActorScorer {
    /** The annotation gives a name without the head noun that some need in a text: الصباح for جريدة «الصباح». */
    private static final Map<String, List<String>> HEADS = Map.of(
            "outlet", List.of("", "صحيفة ", "جريدة ", "قناة ", "وكالة ", "موقع ", "مجلة ", "إذاعة ", "منصة "),
            "organisation", List.of("", "شركة "));

    private ActorScorer() {}

    static Tally score(GoldArticle article, Findings findings, Authority authority, Consumer<String> errors) {
        Tally tally = new Tally();
        Map<String, ActorFinding> known = new LinkedHashMap<>();
        for (ActorFinding actor : findings.actors()) {
            if (actor.id() != null) {
                known.put(actor.id(), actor);
            }
        }
        Set<String> found = known.keySet();
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
        Set<String> annotatedForms = forms(article.actors());
        known.forEach((id, actor) -> {
            boolean right = wanted.contains(id);
            tally.add("known actors precision", right);
            tally.add("known mentions precision", right || isMentionedAs(actor, annotatedForms));
            if (!right) {
                errors.accept("ACTOR extra " + id);
            }
        });
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

    private static Set<String> forms(List<GoldActor> actors) {
        Set<String> forms = new HashSet<>();
        for (GoldActor actor : actors) {
            forms.add(Normalisation.fold(actor.name()));
            actor.aliases().forEach(alias -> forms.add(Normalisation.fold(alias)));
        }
        return forms;
    }

    private static boolean isMentionedAs(ActorFinding actor, Set<String> forms) {
        return actor.mentions().stream().anyMatch(mention -> forms.contains(Normalisation.fold(mention.text())));
    }

    private static @Nullable String known(GoldActor gold, Authority authority) {
        List<String> heads = HEADS.getOrDefault(gold.type(), List.of(""));
        List<String> names = new ArrayList<>(List.of(gold.name()));
        names.addAll(gold.aliases());
        for (String head : heads) {
            for (String name : names) {
                Actor actor = authority.named(head + name);
                if (actor != null) {
                    return actor.id();
                }
            }
        }
        return null;
    }
}
