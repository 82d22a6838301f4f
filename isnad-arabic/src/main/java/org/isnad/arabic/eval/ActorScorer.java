package org.isnad.arabic.eval;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.isnad.arabic.Token;
import org.isnad.arabic.Tokens;
import org.isnad.arabic.actor.Actor;
import org.isnad.arabic.actor.ActorType;
import org.isnad.arabic.actor.Authority;
import org.isnad.arabic.actor.Mention;
import org.isnad.arabic.actor.MentionFinder;
import org.isnad.arabic.attribution.ActorFinding;
import org.isnad.arabic.attribution.Findings;
import org.isnad.arabic.eval.GoldArticle.GoldActor;

/**
 * Compares the actors found with the annotated ones. "Known actors" are those of the authority file, by identifier: where
 * the annotated name is that of several (حزب العدالة والتنمية), any of them is right. A body that the annotation names
 * without its state (المحكمة الدستورية) may be any state's; as nobody can tell whose it is, it counts for precision and not
 * for recall. "By identifier" tells precision without either allowance. "People" are proposed and annotated persons,
 * compared by name.
 */
final class ActorScorer {
    /** The annotation gives a name without the head noun that some need in a text: الصباح for جريدة «الصباح». */
    private static final Map<String, List<String>> HEADS = Map.of(
            "outlet", List.of("", "صحيفة ", "جريدة ", "قناة ", "وكالة ", "موقع ", "مجلة ", "إذاعة ", "منصة "),
            "organisation", List.of("", "شركة "));

    /** Nouns that a name may have before it without becoming another's. */
    private static final Set<String> GENERAL_HEADS = Set.of(
            "جمعيه", "منظمه", "شركه", "حركه", "موسسه", "نادي", "جماعه", "تنظيم", "حزب", "فريق", "قناه", "شبكه", "صحيفه",
            "جريده", "مجله", "وكاله", "موقع", "اذاعه");

    private ActorScorer() {}

    static Tally score(GoldArticle article, Findings findings, Authority authority, Consumer<String> errors) {
        Tally tally = new Tally();
        Set<String> found = new LinkedHashSet<>();
        for (ActorFinding actor : findings.actors()) {
            if (actor.id() != null) {
                found.add(actor.id());
            }
        }
        Set<String> first = new HashSet<>();
        Set<String> right = new HashSet<>();
        for (GoldActor gold : article.actors()) {
            List<Actor> bearers = bearers(gold, authority);
            if (!bearers.isEmpty() && first.add(bearers.get(0).id())) {
                boolean hit = bearers.stream().anyMatch(actor -> found.contains(actor.id()));
                tally.add("known actors recall", hit);
                if (!hit) {
                    errors.accept("ACTOR missed " + gold.name());
                }
            }
            bearers.forEach(actor -> right.add(actor.id()));
            authority.bodiesNamed(gold.name()).forEach(body -> right.add(body.id()));
            if (gold.type().equals("person")) {
                boolean proposed = hasPerson(findings, gold.name());
                tally.add("people recall", proposed);
                if (!proposed) {
                    errors.accept("PERSON missed " + gold.name());
                }
            }
        }
        for (String id : found) {
            tally.add("known actors precision", right.contains(id));
            tally.add("known by identifier precision", first.contains(id));
            if (!right.contains(id)) {
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

    private static List<Actor> bearers(GoldActor gold, Authority authority) {
        List<String> heads = HEADS.getOrDefault(gold.type(), List.of(""));
        List<String> names = new ArrayList<>(List.of(gold.name()));
        names.addAll(gold.aliases());
        for (String head : heads) {
            for (String name : names) {
                List<Actor> bearers = authority.allNamed(head + name);
                if (!bearers.isEmpty()) {
                    return bearers;
                }
            }
        }
        List<Actor> read = asRead(gold.name(), authority);
        boolean club = read.isEmpty()
                && gold.type().equals("organisation")
                && authority.bodiesNamed(gold.name()).isEmpty();
        return club ? authority.clubsNamed(gold.name()) : read;
    }

    /** Whom the name alone means, for names that are made and not listed: وزارة الزراعة والصيد المغربية, كذا في المغرب. */
    private static List<Actor> asRead(String name, Authority authority) {
        List<Token> tokens = Tokens.of(name);
        List<Mention> mentions = MentionFinder.find(name, tokens, authority);
        int first = mentions.isEmpty() ? -1 : mentions.get(0).from();
        if (first < 0
                || first > 1
                || (first == 1 && !GENERAL_HEADS.contains(tokens.get(0).key()))) {
            return List.of();
        }
        Actor named = mentions.get(0).actor();
        if (first == 1 && named.type() == ActorType.STATE) {
            return List.of();
        }
        int end = mentions.get(0).to();
        boolean seated = mentions.size() == 2
                && mentions.get(1).from() == end + 1
                && mentions.get(1).actor().id().equals(named.parent());
        boolean abroad = named.id().endsWith("-embassy")
                && end < tokens.size()
                && tokens.get(end).is("في");
        boolean whole = abroad || (seated ? mentions.get(1).to() : end) == tokens.size();
        return whole ? List.of(named) : List.of();
    }
}
