package org.isnad.arabic.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.arabic.Letters;
import org.isnad.arabic.Normalisation;
import org.isnad.arabic.Span;
import org.isnad.arabic.Token;

/**
 * Finds the known actors in a text: the longest name from the left, a name inside a longer one staying hidden (واشنطن in
 * صحيفة واشنطن بوست).
 */
public final class MentionFinder {
    /** After these a state or a capital is a place. */
    private static final Set<String> PLACING = Set.of(
            "في", "من", "الي", "داخل", "خارج", "شمال", "جنوب", "شرق", "غرب", "وسط", "قرب", "مدينه", "بمدينه", "العاصمه",
            "عاصمه", "انحاء", "حدود", "جنوبي", "شمالي", "شرقي", "غربي", "مطار", "بمطار", "عبر", "نحو", "شوارع", "وفي",
            "ومن", "سفير", "سفاره", "جامعه", "زياره", "ملعب", "دوري", "كاس", "بطوله", "سكان", "تاريخ", "اهالي", "حول",
            "خلال", "لدي", "المسافه", "رحلات");
    /** After these a state is meant as an actor. */
    private static final Set<String> ACTING = Set.of(
            "علي", "مع", "ضد", "تجاه", "ازاء", "ان", "بان", "مواجهه", "لكن", "كانت", "وكانت", "حكومه", "دعم", "قيام",
            "اتهام", "اتهم", "اتهمت", "طالب", "طالبت", "دعا", "دعت", "حيث", "فيما", "بينما", "كما", "بين", "وبين",
            "دور", "بدور", "موقف", "قرار", "سياسه", "سياسات", "علاقات", "علاقه", "جهود", "مشاركه", "انضمام", "رفض",
            "اعلان", "تهديدات", "تدخل", "مصالح", "مطالبه", "اعتراف", "التزام", "انسحاب", "عضويه", "حياد", "نفوذ");

    /** Words that are more often something else than a nisba: المالية of money, not of Mali. */
    private static final Set<String> AMBIGUOUS_NISBA = Set.of("مالي", "ماليه", "المالي", "الماليه");

    private static final int VOWELLED = 100;

    private MentionFinder() {}

    /** The mentions of {@code authority}'s actors among {@code tokens} of {@code text}, in their order. */
    public static List<Mention> find(String text, List<Token> tokens, Authority authority) {
        NameRules rules = NameRules.standard();
        Set<String> companions = rules.companionsIn(tokens);
        List<Found> found = new ArrayList<>();
        Map<String, Integer> evidence = new HashMap<>();
        for (int i = 0; i < tokens.size(); i++) {
            NameTree.Match match = authority.names().longest(tokens, i);
            NameTree.Match bare = match == null ? BareBodies.at(tokens, i, authority) : null;
            if (bare != null) {
                found.add(new Found(i, bare, true));
                i = bare.end() - 1;
            } else if (match != null && rules.permit(tokens, i, match, companions)) {
                found.add(new Found(i, match, false));
                if (match.actors().size() == 1) {
                    count(evidence, match.actor());
                }
                i = match.end() - 1;
            } else {
                Actor state = authority.stateOfAdjective(tokens.get(i).key());
                if (state != null && !AMBIGUOUS_NISBA.contains(tokens.get(i).key())) {
                    evidence.merge(state.id(), 1, Integer::sum);
                }
            }
        }
        List<Mention> mentions = new ArrayList<>(found.size());
        for (Found one : found) {
            Actor actor =
                    one.bare() ? BareBodies.meant(one.match().actors(), evidence) : meant(one, text, tokens, evidence);
            if (actor == null) {
                continue;
            }
            Span span = span(text, tokens, one.from(), actor, one.match().end());
            mentions.add(new Mention(
                    actor,
                    one.from(),
                    one.match().end(),
                    span,
                    one.bare()
                            ? one.match().end() - one.from() > 1
                            : acts(tokens, one.from(), actor, one.match().end())));
        }
        return List.copyOf(mentions);
    }

    private record Found(int from, NameTree.Match match, boolean bare) {}

    private static void count(Map<String, Integer> evidence, Actor actor) {
        evidence.merge(actor.id(), 2, Integer::sum);
        if (actor.parent() != null) {
            evidence.merge(actor.parent(), 1, Integer::sum);
        }
    }

    /** Of several actors of the same name the one that the text otherwise speaks of, else the first. */
    private static Actor meant(Found found, String text, List<Token> tokens, Map<String, Integer> evidence) {
        Actor best = found.match().actor();
        int most = -1;
        for (Actor actor : found.match().actors()) {
            String parent = actor.parent();
            int points =
                    2 * evidence.getOrDefault(actor.id(), 0) + (parent == null ? 0 : evidence.getOrDefault(parent, 0));
            String written = tokens.get(found.from()).span().of(text);
            if (written.length() > tokens.get(found.from()).key().length() && isSpelt(written, actor)) {
                points += VOWELLED;
            }
            if (points > most) {
                best = actor;
                most = points;
            }
        }
        return best;
    }

    /** Whether the actor's name is written with just these vowel signs: عُمان and عمّان. */
    private static boolean isSpelt(String written, Actor actor) {
        return written.endsWith(actor.name()) || actor.aliases().stream().anyMatch(written::endsWith);
    }

    private static boolean acts(List<Token> tokens, int i, Actor actor, int end) {
        if (actor.type() != ActorType.STATE) {
            return true;
        }
        String key = tokens.get(i).key();
        boolean glued = key.startsWith("ب") && !Normalisation.fold(actor.name()).startsWith("ب");
        if (glued) {
            return false;
        }
        String before = i > 0 ? tokens.get(i - 1).key() : "\n";
        if (PLACING.contains(before)) {
            return false;
        }
        if (ACTING.contains(before) || key.startsWith("لل")) {
            return true;
        }
        return hasVerbBeside(tokens, i, end);
    }

    private static boolean hasVerbBeside(List<Token> tokens, int from, int end) {
        String before = from > 0 ? tokens.get(from - 1).key() : "\n";
        String joined = before.startsWith("و") && before.length() > 4 ? before.substring(1) : before;
        String after = end < tokens.size() ? tokens.get(end).key() : "";
        return isVerbal(after) || isVerbal(joined);
    }

    /** Whether the word has the shape of a verb: a present form, or one of the helpers before verbs. */
    private static boolean isVerbal(String key) {
        if (key.length() < 4 || Letters.digit(key.charAt(0)) >= 0) {
            return key.equals("قد") || key.equals("لم") || key.equals("لن") || key.equals("لا");
        }
        char c = key.charAt(0);
        boolean present = c == 'ي' || (c == 'ت' && !key.endsWith("ه") && key.charAt(key.length() - 2) != 'ي');
        boolean past = key.endsWith("ت") && key.length() <= 6 && !key.endsWith("ات") && !key.startsWith("ال");
        return present || past || key.startsWith("ست") || key.startsWith("سي");
    }

    private static Span span(String text, List<Token> tokens, int i, Actor actor, int end) {
        Token first = tokens.get(i);
        int start = first.start();
        int cut = glued(first.key(), actor, end - i == 1);
        for (int k = 0; k < cut && start < first.end() - 1; k++) {
            start++;
            while (start < first.end() - 1 && Letters.isDropped(text.charAt(start))) {
                start++;
            }
        }
        return new Span(start, tokens.get(end - 1).end());
    }

    /** How many letters are glued before the name: none when the word as it stands begins a name of the actor. */
    private static int glued(String key, Actor actor, boolean single) {
        if (single || key.length() > 3) {
            List<String> names = new ArrayList<>(actor.aliases());
            names.add(actor.name());
            for (String name : names) {
                String word = Normalisation.fold(name.startsWith("*") ? name.substring(1) : name)
                        .split(" ")[0];
                if (key.equals(word)) {
                    return 0;
                }
            }
            for (String name : names) {
                String word = Normalisation.fold(name.startsWith("*") ? name.substring(1) : name)
                        .split(" ")[0];
                if (key.length() > word.length() && key.length() - word.length() <= 2 && key.endsWith(word)) {
                    return key.length() - word.length();
                }
            }
        }
        return 0;
    }
}
