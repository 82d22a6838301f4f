package org.isnad.arabic.attribution;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.isnad.arabic.Normalisation;
import org.isnad.arabic.TableReader;

/** Questions about single normalised words that no one class answers. */
final class Words {
    private static final Set<String> COMPLEMENTISERS = complementisers();
    private static final Set<String> FOREIGN_NAMES = new HashSet<>();
    private static final Map<String, Agreement> GIVEN_NAMES = givenNames();
    private static final Set<String> PRONOUN_PHRASES = Set.of(
            "له", "لها", "لهم", "لهما", "معه", "معها", "معهم", "لنا", "لكم", "معنا", "معي", "علينا", "لديه", "لديها",
            "عنهم", "عليهم", "اليهم", "منهم", "فيهم", "فيه", "فيها", "به", "بها", "منه", "منها", "عنه", "عنها", "عليه",
            "عليها", "اليه", "اليها", "بانه");
    /** Words whose وال belongs to the root. */
    private static final Set<String> WITH_ROOT_LETTERS = Set.of(
            "والي", "والد", "والده", "والدها", "والدهم", "والدي", "والدته", "والدتها", "والدتي", "والدين", "والدان",
            "والديه", "والديها", "والت", "والتر");

    private static final Set<String> NEVER_ARTICLE = Set.of(
            "الي", "الا", "التي", "الذي", "الذين", "اليه", "اليها", "اليهم", "الان", "اللتين", "اللذين", "الله",
            "اللواتي", "اللاتي");

    private static final int LONGEST_VERBAL_NOUN = 6;

    private Words() {}

    /** أن، إن، بأن and the like, with or without a pronoun. */
    static boolean isComplementiser(String key) {
        return COMPLEMENTISERS.contains(key);
    }

    /** Whether the word has the article. */
    static boolean hasArticle(String key) {
        return key.length() > 3 && key.startsWith("ال") && !NEVER_ARTICLE.contains(key);
    }

    /** Whether the word has the article, also behind و، ب، ل، ك، ف. */
    static boolean hasInnerArticle(String key) {
        if (hasArticle(key)) {
            return true;
        }
        if (key.length() > 4 && (key.startsWith("لل") || (key.startsWith("وال") && !WITH_ROOT_LETTERS.contains(key)))) {
            return true;
        }
        return key.length() > 5
                && (key.startsWith("بال") || key.startsWith("كال") || key.startsWith("فال") || key.startsWith("ولل"));
    }

    static boolean isGivenName(String key) {
        return GIVEN_NAMES.containsKey(key);
    }

    /** Whether the word is a given name that is mostly borne outside the Arab world, so that a last name follows it. */
    static boolean isForeignGivenName(String key) {
        return FOREIGN_NAMES.contains(key);
    }

    /** The gender of the given name, if the word is one. */
    static Agreement genderOfName(String key) {
        return GIVEN_NAMES.getOrDefault(key, Agreement.UNKNOWN);
    }

    static boolean isPronounPhrase(String key) {
        return PRONOUN_PHRASES.contains(key);
    }

    /** Whether the word, with or without a glued و or ف, is a preposition, a conjunction or a relative. */
    static boolean isFunctionWord(String key) {
        boolean joined = key.length() > 2 && (key.charAt(0) == 'و' || key.charAt(0) == 'ف');
        return isFunctionWordAsItStands(key) || (joined && isFunctionWordAsItStands(key.substring(1)));
    }

    private static boolean isFunctionWordAsItStands(String key) {
        return WordClass.BORDER.has(key) || WordClass.INNER.has(key);
    }

    /** The word without a glued و or ف, when something of three letters or more stays. */
    static String withoutConjunction(String key) {
        return key.length() > 3 && (key.charAt(0) == 'و' || key.charAt(0) == 'ف') ? key.substring(1) : key;
    }

    /** The first word of a name, folded. */
    static String firstOf(String name) {
        int end = name.indexOf(' ');
        return Normalisation.fold(end < 0 ? name : name.substring(0, end));
    }

    static String withoutArticle(String key) {
        return hasArticle(key) ? key.substring(2) : key;
    }

    /**
     * Whether the word has the pattern of a verbal noun of the longer forms: انتخاب، استمرار، تعيين. Seven letters has only the
     * tenth form, and what else is longer than six is a foreign name (إيلموكران).
     */
    static boolean looksLikeVerbalNoun(String key) {
        int n = key.length();
        int singular = key.startsWith("است") ? LONGEST_VERBAL_NOUN + 1 : LONGEST_VERBAL_NOUN;
        int longest = key.endsWith("ات") ? singular + 2 : singular;
        if (n >= 5 && n <= longest && key.charAt(0) == 'ا' && key.charAt(n - 2) == 'ا' && !hasArticle(key)) {
            return true;
        }
        return n == 5 && key.charAt(0) == 'ت' && key.charAt(3) == 'ي';
    }

    private static Set<String> complementisers() {
        Set<String> all = new HashSet<>();
        for (String base : new String[] {"ان", "بان"}) {
            all.add(base);
            for (String suffix : new String[] {"ه", "ها", "هم", "هن", "هما", "نا", "ني", "نا", "كم", "ك", "ي"}) {
                all.add(base + suffix);
            }
        }
        all.add("اننا");
        all.add("انني");
        all.add("باننا");
        all.add("بانني");
        all.add("بالا");
        all.remove("انا");
        all.remove("بانا");
        all.remove("بانها" + " ");
        return all;
    }

    private static Map<String, Agreement> givenNames() {
        Map<String, Agreement> names = new HashMap<>();
        for (String[] row : TableReader.rows(Words.class, "given-names.tsv", 3)) {
            Agreement gender = row[1].equals("f") ? Agreement.FEMININE : Agreement.MASCULINE;
            for (String name : row[2].split(" ")) {
                String key = Normalisation.fold(name);
                boolean common = isComplementiser(key)
                        || WordClass.DAY.has(key)
                        || (WordClass.BORDER.has(key) && !key.equals("علي"));
                if (row[0].equals("foreign")) {
                    FOREIGN_NAMES.add(key);
                }
                if (!common) {
                    names.merge(key, gender, (a, b) -> a == b ? a : Agreement.UNKNOWN);
                }
            }
        }
        return names;
    }
}
