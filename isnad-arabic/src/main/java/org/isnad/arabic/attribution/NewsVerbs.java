package org.isnad.arabic.attribution;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.isnad.arabic.Normalisation;
import org.isnad.arabic.TableReader;

/**
 * The finite forms of the verbs that news is written with, so that the steps can tell where a noun phrase ends and where
 * a clause begins. Read from {@code news-verbs.tsv} and {@code reporting-verbs.tsv}; forms that are more often read as
 * nouns are left out, so that what it calls a verb is one.
 */
final class NewsVerbs {
    /** ابتسمت، تدحرجت. */
    private static final int LONGEST_PAST = 6;
    /** استيقظت. */
    private static final int LONGEST_TENTH_FORM = 8;

    private static final NewsVerbs STANDARD = new NewsVerbs();

    private final Map<String, Agreement> past = new HashMap<>();
    private final Map<String, Agreement> present = new HashMap<>();
    private final Set<String> all = new HashSet<>();

    private NewsVerbs() {
        Set<String> nouns = new HashSet<>();
        for (String[] row : TableReader.rows(NewsVerbs.class, "news-verbs.tsv", 2)) {
            if (row[0].equals("noun")) {
                for (String noun : row[1].split(" ")) {
                    nouns.add(Normalisation.fold(noun));
                }
            }
        }
        for (String[] row : TableReader.rows(NewsVerbs.class, "news-verbs.tsv", 2)) {
            if (row[0].equals("verb")) {
                for (String verb : row[1].split(" ")) {
                    String[] forms = verb.split("/");
                    add(forms[0], forms.length > 1 ? forms[1] : Conjugation.regularPresent(forms[0]));
                }
            }
        }
        for (String[] row : TableReader.rows(NewsVerbs.class, "reporting-verbs.tsv", 7)) {
            add(row[0], row[1]);
        }
        all.addAll(past.keySet());
        all.addAll(present.keySet());
        past.keySet().removeIf(form -> nouns.contains(form) || WordClass.HOMOGRAPH.has(form) || isNominal(form));
        present.keySet().removeIf(form -> nouns.contains(form) || isNominal(form));
    }

    static NewsVerbs standard() {
        return STANDARD;
    }

    /** Whether the word, as it stands or behind a glued و or ف, is a finite verb. */
    boolean isVerb(String key) {
        return isBare(key) || isBare(Words.withoutConjunction(key));
    }

    /** Whether the word may be read as a finite verb, perhaps behind a glued و or ف, though it may be a noun as well. */
    boolean mayBeVerb(String key) {
        boolean joined = key.length() > 2 && (key.charAt(0) == 'و' || key.charAt(0) == 'ف');
        return all.contains(key) || (joined && all.contains(key.substring(1)));
    }

    /** Whether the word as it stands is a finite verb. */
    boolean isBare(String key) {
        return past.containsKey(key) || present.containsKey(key) || isFuture(key);
    }

    /** سيعود، ستعود: the present behind a glued س. */
    private boolean isFuture(String key) {
        return key.startsWith("س") && key.length() > 4 && present.containsKey(key.substring(1));
    }

    /** Whether the word as it stands is a verb in the past. */
    boolean isPast(String key) {
        return past.containsKey(key);
    }

    /** Whether the word is a verb with a pronoun for its object: نشرتها، وصفه. */
    boolean isVerbWithObject(String key) {
        boolean feminine = key.length() > 5 && key.endsWith("تها");
        boolean masculine = key.length() > 4 && key.endsWith("ته") && isBare(key.substring(0, key.length() - 1));
        if (feminine || masculine) {
            return true;
        }
        for (String suffix : new String[] {"ها", "ه", "هم"}) {
            if (key.endsWith(suffix) && key.length() - suffix.length() > 3) {
                String verb = key.substring(0, key.length() - suffix.length());
                boolean his = past.containsKey(verb) && suffix.equals("ها");
                if (isBare(verb) && (verb.endsWith("ت") || present.containsKey(verb) || his)) {
                    return true;
                }
            }
        }
        return false;
    }

    /**
     * Whether the word has the pattern of a derived verb in the past, feminine: استيقظت، ابتسمت، تسلمت. Longer words are foreign
     * names (أندرسكوت).
     */
    static boolean hasPastPattern(String key) {
        String bare = Words.withoutConjunction(key);
        int n = bare.length();
        int longest = bare.startsWith("است") ? LONGEST_TENTH_FORM : LONGEST_PAST;
        if (n < 5
                || n > longest
                || bare.charAt(n - 1) != 'ت'
                || bare.charAt(n - 2) == 'ا'
                || bare.charAt(n - 2) == 'ي') {
            return false;
        }
        boolean derived = bare.startsWith("ا") && n >= 6 && !bare.startsWith("ال") && !bare.startsWith("انتر");
        return derived || bare.startsWith("ت");
    }

    /** Gender and number that the finite verb shows. */
    Agreement agreement(String key) {
        String bare = isBare(key) ? key : Words.withoutConjunction(key);
        Agreement found = past.get(bare);
        String unglued = isFuture(bare) ? bare.substring(1) : bare;
        return found != null ? found : present.getOrDefault(unglued, Agreement.UNKNOWN);
    }

    private static boolean isNominal(String form) {
        return Words.isGivenName(form)
                || WordClass.TITLE.has(form)
                || WordClass.ORG_HEAD.has(form)
                || WordClass.OCCASION.has(form)
                || WordClass.BORDER.has(form)
                || WordClass.DAY.has(form)
                || WordClass.NOT_NAME.has(form)
                || WordClass.QUANTITY.has(form);
    }

    private void add(String lemma, String third) {
        Conjugation.past(lemma, past::putIfAbsent);
        if (!third.equals("-")) {
            Conjugation.present(third, present::putIfAbsent);
        }
    }
}
