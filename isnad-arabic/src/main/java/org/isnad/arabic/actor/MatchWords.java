package org.isnad.arabic.actor;

import org.isnad.arabic.WordSets;

/** The classes of words of {@code match-words.tsv}, by which clubs are told. */
enum MatchWords {
    /** Words of texts about matches. */
    ABOUT,
    /** Words of which such a text has one too: what is played for, and by whom. */
    COMPETITION,
    /** Behind these stands whose competition it is: الدوري الكويتي. */
    LEAGUE,
    /** Words before a club's name: what it does, whom it meets, who is its own. */
    BEHIND,
    /** The same where ل is written together with the name: سجل للشرطة. */
    BEHIND_L,
    /** Words after a club's name. */
    BEFORE,
    /** What texts about games have that stand in no other table: الماراثون، المصارعة. */
    OTHER_GAME,
    /** Clubs' names with which the state's nisba means something else too: الشباب السعودي. */
    WITH_NISBA;

    private static final WordSets<MatchWords> WORDS = WordSets.of(MatchWords.class, "match-words.tsv");

    /** Whether the normalised word belongs to this class. */
    boolean has(String key) {
        return WORDS.has(this, key);
    }
}
