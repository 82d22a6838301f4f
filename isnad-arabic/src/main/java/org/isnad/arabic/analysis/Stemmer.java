package org.isnad.arabic.analysis;

import org.isnad.arabic.Normalisation;
import org.jspecify.annotations.Nullable;

/**
 * Light stems of Arabic words: what is left when the article, joined conjunctions and prepositions, pronouns and the
 * endings of number and gender are taken off, so that الحكومة, حكومات and وحكومتهم are one term.
 *
 * <p>Stems are for comparing, not for showing. They keep a word's derivation: وزارة does not become زار, الخارجية not
 * خارج, and مصري stays apart from مصر.
 */
public final class Stemmer {
    /*
     * The light stemmers in use (Larkey, Ballesteros and Connell's light10, "Improving Stemming for Arabic Information
     * Retrieval", SIGIR 2002, and Lucene's, which follows it) cut by length alone: a leading waw always goes, and so
     * does the nisba. Here every cut is first checked against a lexicon of words that look as if they had an affix, at
     * each stage of peeling, so that one entry (وزار) protects the word with any article and any ending. What the
     * lexicon does not know is cut as light10 cuts it, but for the nisba, which makes another word.
     */
    private static final String[] ARTICLES = {
        "وبال", "وكال", "فبال", "ولل", "وال", "بال", "فال", "كال", "ال", "لل", "فلل"
    };
    private static final String[] PRONOUNS = {"هما", "كما", "ها", "هم", "هن", "كم", "نا"};
    private static final String[] NUMBERS = {"ات", "ون", "ين", "ان", "وا"};
    private static final String PREPOSITIONS = "بكل";

    /** The feminine ending or a pronoun, the ta of verbs, the alef of the accusative. */
    private static final String ENDINGS = "هتا";

    private static final int SHORTEST = 3;

    private Stemmer() {}

    /**
     * The stem of a normalised word.
     *
     * @param word a word as {@link Normalisation#fold} gives it; a word in another script comes back as it is
     */
    public static String stem(String word) {
        if (word.length() < SHORTEST || !isArabic(word)) {
            return word;
        }
        String known = knownStem(word);
        if (known != null) {
            return known;
        }
        String bare = withoutProclitics(word);
        if (!bare.equals(word)) {
            known = knownStem(bare);
            if (known != null) {
                return known;
            }
        }
        if (bare.length() > SHORTEST && PREPOSITIONS.indexOf(bare.charAt(0)) >= 0) {
            known = knownStem(bare.substring(1));
            if (known != null) {
                return known;
            }
        }
        return withoutEnding(bare);
    }

    /**
     * The stem that the lexicon knows for the word, or for what is left of it without its endings. A hamza at the end
     * takes a seat before a pronoun: وزراء, وزرائهم.
     */
    private static @Nullable String knownStem(String word) {
        String stem = Lexicon.stem(word);
        if (stem != null) {
            return stem;
        }
        String possessed = withoutPronoun(word);
        if (!possessed.equals(word)) {
            stem = Lexicon.stem(possessed);
            if (stem == null && (possessed.endsWith("ي") || possessed.endsWith("و"))) {
                stem = Lexicon.stem(possessed.substring(0, possessed.length() - 1) + "ء");
            }
            if (stem != null) {
                return stem;
            }
        }
        return Lexicon.stem(withoutNumber(possessed));
    }

    private static String withoutProclitics(String word) {
        for (String article : ARTICLES) {
            if (word.startsWith(article) && word.length() - article.length() >= SHORTEST) {
                return word.substring(article.length());
            }
        }
        if (word.charAt(0) == 'و' && word.length() > SHORTEST) {
            return word.substring(1);
        }
        return word;
    }

    private static String withoutEnding(String word) {
        return withoutNumber(withoutPronoun(word));
    }

    /** Before a pronoun the feminine ending is written as a ta, which goes with it. */
    private static String withoutPronoun(String word) {
        for (String pronoun : PRONOUNS) {
            if (word.endsWith(pronoun) && word.length() - pronoun.length() >= SHORTEST) {
                String possessed = word.substring(0, word.length() - pronoun.length());
                return possessed.endsWith("ت") && possessed.length() > SHORTEST
                        ? possessed.substring(0, possessed.length() - 1)
                        : possessed;
            }
        }
        return word.endsWith("ته") && word.length() > SHORTEST + 1 ? word.substring(0, word.length() - 2) : word;
    }

    private static String withoutNumber(String word) {
        for (String number : NUMBERS) {
            if (word.endsWith(number) && word.length() - number.length() >= SHORTEST) {
                return word.substring(0, word.length() - number.length());
            }
        }
        return word.length() > SHORTEST && ENDINGS.indexOf(word.charAt(word.length() - 1)) >= 0
                ? word.substring(0, word.length() - 1)
                : word;
    }

    private static boolean isArabic(String word) {
        char first = word.charAt(0);
        return first >= 'ء' && first <= 'ي';
    }
}
