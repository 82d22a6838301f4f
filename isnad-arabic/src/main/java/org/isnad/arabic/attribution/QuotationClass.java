package org.isnad.arabic.attribution;

import org.isnad.arabic.Quotation;

/** What a pair of quotation marks is there for. */
enum QuotationClass {
    /** Somebody's words, a clause or more. */
    QUOTATION,
    /** A few of somebody's words inside the reporter's own clause. */
    PARTIAL,
    /** The name of a film, a book, a ship, a party, a campaign. */
    WORK_TITLE,
    /** The name of a newspaper, a site, a channel. */
    OUTLET_NAME,
    /** A word from which the writer keeps a distance, or a term. */
    SCARE;

    private static final int LONGEST_NAME = 5;
    private static final int SHORT_NAME = 3;
    private static final int WORDS_OF_A_CLAUSE = 5;
    private static final int HEAD_REACH = 2;

    /** The class of the quotation in its text. */
    static QuotationClass of(Reading reading, Quotation quotation) {
        int words = reading.words(quotation);
        boolean verbal = NewsVerbs.standard().isVerb(reading.key(quotation.open() + 1)) && words > 2;
        boolean speech = holdsVerb(reading, quotation) || words > LONGEST_NAME;
        if (!verbal && (!speech || words <= SHORT_NAME)) {
            if (isBehindOutlet(reading, quotation.open())) {
                return OUTLET_NAME;
            }
            if (isBehindWork(reading, quotation.open())) {
                return WORK_TITLE;
            }
        }
        if (reading.is(quotation.open() - 1, ":") || (speech && words >= WORDS_OF_A_CLAUSE)) {
            return QUOTATION;
        }
        return isReported(reading, quotation.open()) ? PARTIAL : SCARE;
    }

    /** Whether the quotation is somebody's words and no name. */
    boolean isSpeech() {
        return this == QUOTATION || this == PARTIAL || this == SCARE;
    }

    private static boolean holdsVerb(Reading reading, Quotation quotation) {
        for (int i = quotation.open() + 1; i < quotation.close(); i++) {
            if (reading.isWord(i) && NewsVerbs.standard().isVerb(reading.key(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBehindOutlet(Reading reading, int open) {
        String before = bare(reading.key(open - 1));
        boolean addressed = before.isEmpty() && reading.is(open - 1, "ل");
        return addressed || WordClass.OUTLET_HEAD.hasBase(before);
    }

    /** Whether the noun that the name belongs to stands before it, perhaps with an adjective or a second noun between. */
    private static boolean isBehindWork(Reading reading, int open) {
        for (int i = open - 1; i >= Math.max(0, open - HEAD_REACH) && reading.isWord(i); i--) {
            String key = bare(reading.key(i));
            if (i == open - 2 && !Words.hasArticle(reading.key(open - 1))) {
                return false;
            }
            boolean owned = !key.equals(withoutPronoun(key)) && !WordClass.WORK_HEAD.has(key);
            boolean body =
                    i == open - 1 && WordClass.ORG_HEAD.has(owned ? withoutPronoun(key) : Words.withoutArticle(key));
            boolean closed = owned || (Words.hasArticle(key) && i == open - 1);
            if (body && closed) {
                return false;
            }
            if (WordClass.WORK_HEAD.hasBase(key) || WordClass.WORK_HEAD.hasBase(withoutPronoun(key))) {
                return true;
            }
            if (i == open - 1 && !WordClass.STATE_HEAD.has(key) && WordClass.ORG_HEAD.has(key)) {
                return true;
            }
            if (Words.isFunctionWord(key) || NewsVerbs.standard().isVerb(key)) {
                return false;
            }
        }
        return false;
    }

    private static boolean isReported(Reading reading, int open) {
        for (int i = open - 1; i >= Math.max(0, open - 2 * LONGEST_NAME) && reading.isWord(i); i--) {
            String key = Words.withoutConjunction(reading.key(i));
            if (CueLexicon.standard().form(key) != null || Words.isComplementiser(key)) {
                return true;
            }
        }
        return false;
    }

    private static String bare(String key) {
        if (key.equals("ل") || isHead(key)) {
            return key.equals("ل") ? "" : key;
        }
        String word = Words.withoutConjunction(key);
        boolean glued = word.length() > 3 && (word.startsWith("ل") || word.startsWith("ب"));
        return glued && !isHead(word) ? Prefixes.withoutGluedPreposition(word) : word;
    }

    private static boolean isHead(String word) {
        return WordClass.WORK_HEAD.hasBase(word)
                || WordClass.WORK_HEAD.hasBase(withoutPronoun(word))
                || WordClass.ORG_HEAD.hasBase(word)
                || WordClass.OUTLET_HEAD.hasBase(word);
    }

    private static String withoutPronoun(String key) {
        int cut = key.endsWith("ها") || key.endsWith("هم") ? 2 : key.endsWith("ه") ? 1 : 0;
        String noun = key.substring(0, key.length() - cut);
        return cut > 0 && noun.endsWith("ت") ? noun.substring(0, noun.length() - 1) + "ه" : noun;
    }
}
