package org.isnad.arabic.attribution;

import org.isnad.arabic.actor.Places;

/** Which words are titles, as they stand or behind what is glued to them, and what they are without it. */
final class TitleWords {
    private final Reading reading;
    private final Lookalikes lookalikes;

    TitleWords(Reading reading) {
        this.reading = reading;
        this.lookalikes = new Lookalikes(reading);
    }

    /** The word without the ل or ب of a source phrase, when what stays is a word that is known. */
    String headWord(int i) {
        String key = withoutNunation(i);
        boolean joined = key.length() > 4 && (key.charAt(0) == 'و' || key.charAt(0) == 'ف');
        if (joined && isRoleHead(key.substring(1)) && !isRoleHead(key)) {
            return key.substring(1);
        }
        if (key.length() < 4 || key.charAt(0) != 'ل' || WordClass.TITLE.has(key) || WordClass.ORG_HEAD.has(key)) {
            return key;
        }
        String rest = Prefixes.withoutGluedPreposition(key);
        boolean known = WordClass.TITLE.hasBase(rest)
                || WordClass.ORG_HEAD.hasBase(rest)
                || WordClass.OUTLET_HEAD.has(rest)
                || WordClass.REPORT.has(rest)
                || WordClass.UNNAMED.has(rest)
                || WordClass.GROUP.has(rest)
                || Places.isOutlet(rest)
                || Places.isPlace(rest);
        return known ? rest : key;
    }

    /** مسؤول for مسؤولاً: the alef of the indefinite accusative, when a role or an unnamed source stays. */
    private String withoutNunation(int i) {
        String key = reading.key(i);
        String bare = key.endsWith("ا") && key.length() > 3 ? key.substring(0, key.length() - 1) : "";
        boolean known = WordClass.TITLE.has(bare) || WordClass.UNNAMED.has(bare);
        return known && !WordClass.TITLE.has(key) ? bare : key;
    }

    private static boolean isRoleHead(String key) {
        return (WordClass.TITLE.hasBase(key) || WordClass.ORG_HEAD.hasBase(key)) && !Words.isGivenName(key);
    }

    /** "د." before a name. */
    boolean isAbbreviatedTitle(int i) {
        boolean letter = reading.is(i, "د") || reading.is(i, "ا") || reading.is(i, "م");
        return letter && reading.is(i + 1, ".") && reading.isWord(i + 2);
    }

    boolean isTitle(int i) {
        String key = headWord(i);
        if (isTitleWithPronoun(i)) {
            return true;
        }
        if (lookalikes.isGovernor(i)) {
            return true;
        }
        boolean sunday = reading.is(i, "الاحد");
        if (sunday || (reading.is(i, "ايه") && !reading.is(i + 1, "الله"))) {
            return false;
        }
        if (WordClass.TITLE.hasBase(key)) {
            return !(Words.isGivenName(key) && !WordClass.TITLE.has(Words.withoutArticle(key)));
        }
        return false;
    }

    /** محاميته، رئيسها: a title with a pronoun, which makes it definite. */
    boolean isTitleWithPronoun(int i) {
        return !titleOfPronoun(i).isEmpty();
    }

    /** The title without the article or the pronoun that makes it definite. */
    String bareTitle(int i) {
        String title = titleOfPronoun(i);
        return title.isEmpty() ? Words.withoutArticle(headWord(i)) : title;
    }

    private String titleOfPronoun(int i) {
        String key = reading.key(i);
        int cut = key.endsWith("ها") || key.endsWith("هم")
                ? 2
                : key.endsWith("ه") && reading.lastLetter(i) == 'ه' ? 1 : 0;
        if (cut == 0 || key.length() - cut < 3) {
            return "";
        }
        String base = key.substring(0, key.length() - cut);
        String title = base.endsWith("ت") ? base.substring(0, base.length() - 1) + "ه" : base;
        return WordClass.TITLE.has(title) ? title : "";
    }
}
