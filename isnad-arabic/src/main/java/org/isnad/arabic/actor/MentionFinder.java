package org.isnad.arabic.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.isnad.arabic.Letters;
import org.isnad.arabic.Normalisation;
import org.isnad.arabic.Span;
import org.isnad.arabic.Token;
import org.jspecify.annotations.Nullable;

/**
 * Finds the known actors in a text: the longest name from the left, a name inside a longer one staying hidden (واشنطن in
 * صحيفة واشنطن بوست).
 */
public final class MentionFinder {
    /** After these a state or a capital is a place. */
    private static final Set<String> PLACING = Set.of(
            "في", "من", "الي", "داخل", "خارج", "شمال", "جنوب", "شرق", "غرب", "وسط", "قرب", "مدينه", "بمدينه", "العاصمه",
            "عاصمه", "انحاء", "حدود", "جنوبي", "شمالي", "شرقي", "غربي", "مطار", "بمطار", "عبر", "نحو", "شوارع", "وفي",
            "ومن", "سفير", "سفاره", "جامعه", "زياره", "ملعب", "دوري", "كاس", "بطوله", "سكان", "تاريخ", "اهالي", "بين",
            "حول", "خلال", "لدي");
    /** After these a state is meant as an actor. */
    private static final Set<String> ACTING = Set.of(
            "علي", "مع", "ضد", "تجاه", "ازاء", "ان", "بان", "مواجهه", "لكن", "كانت", "وكانت", "حكومه", "دعم", "قيام",
            "اتهام", "اتهم", "اتهمت", "طالب", "طالبت", "دعا", "دعت", "حيث", "فيما", "بينما", "كما");

    private MentionFinder() {}

    /** The mentions of {@code authority}'s actors among {@code tokens} of {@code text}, in their order. */
    public static List<Mention> find(String text, List<Token> tokens, Authority authority) {
        List<Mention> mentions = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            NameTree.Match match = authority.names().longest(tokens, i);
            if (match != null && !isPartOfName(tokens, i, match)) {
                Span span = span(text, tokens, i, match);
                mentions.add(new Mention(match.actor(), i, match.end(), span, acts(tokens, i, match)));
                i = match.end() - 1;
            }
        }
        return List.copyOf(mentions);
    }

    /** A lone state's name inside "مطار ..." or "جامعة القاهرة" names neither. */
    private static boolean isPartOfName(List<Token> tokens, int i, NameTree.Match match) {
        if (match.actor().type() != ActorType.STATE || match.end() - i > 1 || i == 0) {
            return false;
        }
        String before = tokens.get(i - 1).key();
        return before.equals("نادي")
                || before.equals("صحيفه")
                || before.equals("بن")
                || before.equals("ال")
                || before.equals("ابو");
    }

    private static boolean acts(List<Token> tokens, int i, NameTree.Match match) {
        if (match.actor().type() != ActorType.STATE) {
            return true;
        }
        String key = tokens.get(i).key();
        boolean glued =
                key.startsWith("ب") && !Normalisation.fold(match.actor().name()).startsWith("ب");
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
        String after = match.end() < tokens.size() ? tokens.get(match.end()).key() : "";
        return isVerbal(after) || isVerbal(before);
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

    private static Span span(String text, List<Token> tokens, int i, NameTree.Match match) {
        Token first = tokens.get(i);
        int start = first.start();
        int cut = glued(first.key(), match.actor(), match.end() - i == 1 ? null : match);
        for (int k = 0; k < cut && start < first.end() - 1; k++) {
            start++;
            while (start < first.end() - 1 && Letters.isDropped(text.charAt(start))) {
                start++;
            }
        }
        return new Span(start, tokens.get(match.end() - 1).end());
    }

    /** How many letters are glued before the name: none when the word as it stands begins a name of the actor. */
    private static int glued(String key, Actor actor, NameTree.@Nullable Match longer) {
        if (longer == null || key.length() > 3) {
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
