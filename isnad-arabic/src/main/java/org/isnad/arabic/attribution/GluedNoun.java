package org.isnad.arabic.attribution;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A way of reading a word as a noun: behind a glued letter or none, with its article or without.
 *
 * @param glued the letter, or nothing
 * @param rest what stands behind it
 * @param bare the same without an article
 */
record GluedNoun(String glued, String rest, String bare) {
    private static final List<String> LETTERS = List.of("", "و", "ب", "ل", "ف");

    /** The ways in which a word may be read, as a whole first. */
    static List<GluedNoun> readings(String key) {
        List<GluedNoun> readings = new ArrayList<>(2);
        for (String glued : LETTERS) {
            if (key.startsWith(glued)) {
                readings.add(of(glued, key.substring(glued.length())));
            }
        }
        return readings;
    }

    /** The first reading of the word that is of the class without its glued letter, or null. */
    static @Nullable GluedNoun in(String key, RelationWords words) {
        for (GluedNoun noun : readings(key)) {
            if (words.has(noun.rest())) {
                return noun;
            }
        }
        return null;
    }

    /** Behind ل the article is only its second letter. */
    private static GluedNoun of(String glued, String rest) {
        boolean joined = glued.equals("ل") && rest.startsWith("ل");
        return new GluedNoun(glued, rest, joined ? rest.substring(1) : Words.withoutArticle(rest));
    }

    boolean isDefinite() {
        return bare.length() < rest.length();
    }
}
