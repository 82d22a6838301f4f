package org.isnad.arabic.attribution;

/** What the lexicons say of single normalised words, for those who build something simpler upon them. */
public final class CueCheck {
    private CueCheck() {}

    /** Whether the word, with or without a glued و or ف, is a form of a reporting verb. */
    public static boolean isCueForm(String key) {
        CueLexicon lexicon = CueLexicon.standard();
        return lexicon.form(key) != null || lexicon.form(Words.withoutConjunction(key)) != null;
    }

    /** Whether the word is a known given name. */
    public static boolean isGivenName(String key) {
        return Words.isGivenName(key);
    }
}
