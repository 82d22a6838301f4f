package org.isnad.arabic.attribution;

import java.util.Set;
import org.isnad.arabic.actor.Mention;
import org.isnad.arabic.actor.Places;

/** The letters glued before a word: the prepositions ل and ب, the conjunction و. */
final class Prefixes {
    private static final Set<String> ADVERBS = Set.of(
            "بالقول",
            "بالامس",
            "بالتالي",
            "بالمقابل",
            "بالفعل",
            "بالاضافه",
            "بالتاكيد",
            "كالعاده",
            "كالمعتاد",
            "كالتالي");

    private final Reading reading;

    Prefixes(Reading reading) {
        this.reading = reading;
    }

    boolean isGluedPreposition(int i) {
        String key = reading.key(i);
        if (key.equals("ل") || key.equals("ب")) {
            return true;
        }
        if (hasGluedArticle(i) || isGluedToHamza(i) || isGluedToPossessed(i) || isGluedToActor(i)) {
            return true;
        }
        if (key.length() < 4
                || Words.isGivenName(key)
                || Places.isPlace(key)
                || Places.isOutlet(key)
                || WordClass.TITLE.has(key)
                || WordClass.ORG_HEAD.has(key)) {
            return false;
        }
        char first = key.charAt(0);
        if (first != 'ل' && first != 'ب') {
            return false;
        }
        String rest = key.substring(1);
        return WordClass.GOVERNED.has(rest)
                || WordClass.OBJECT_HEAD.has(rest)
                || WordClass.QUANTITY.has(rest)
                || (Words.looksLikeVerbalNoun(rest) && rest.length() > 4)
                || WordClass.OCCASION.has(rest)
                || WordClass.OUTLET_HEAD.has(rest)
                || WordClass.ORG_HEAD.has(rest)
                || WordClass.TITLE.has(rest)
                || Places.isPlace(rest)
                || Places.isOutlet(rest);
    }

    /** لمايكروسوفت: a known actor behind ل or ب. */
    private boolean isGluedToActor(int i) {
        String key = reading.key(i);
        Mention known = reading.mentionFrom(i);
        boolean glued = key.startsWith("ل") || key.startsWith("ب");
        return glued && known != null && known.span().start() > reading.token(i).start();
    }

    /** بتعيينها، لرئيسهم: a noun with a pronoun behind ل or ب. */
    boolean isGluedToPossessed(int i) {
        String key = reading.key(i);
        boolean glued = key.length() > 5 && (key.charAt(0) == 'ب' || key.charAt(0) == 'ل');
        return glued && (key.endsWith("ها") || key.endsWith("هم")) && !WordClass.TITLE.has(key);
    }

    /** لأبحاث، لإدارة: a noun that begins with أ or إ behind ل; names begin so very rarely. */
    boolean isGluedToHamza(int i) {
        String key = reading.key(i);
        if (key.length() < 5 || !key.startsWith("لا") || Words.isGivenName(key)) {
            return false;
        }
        int start = reading.token(i).start();
        char second = start + 1 < reading.text().length() ? reading.text().charAt(start + 1) : ' ';
        return second == 'أ' || second == 'إ';
    }

    static boolean isGluedArticle(String key) {
        return ADVERBS.contains(key)
                || (key.length() > 4 && key.startsWith("لل"))
                || (key.length() > 5 && key.startsWith("بال"));
    }

    /**
     * Whether the word has the article behind a glued preposition, and is not the last name behind a foreign given name, which
     * may begin with the same letters (يوري كالفنسكي، سيلسو بالاغتاس).
     */
    boolean hasGluedArticle(int i) {
        String key = reading.key(i);
        return isGluedArticle(key)
                && (!Words.isForeignGivenName(reading.key(i - 1)) || key.startsWith("لل") || ADVERBS.contains(key));
    }

    /** A noun with a glued و that joins a second one, rather than a name that begins with that letter. */
    boolean isJoinedNoun(int k) {
        String key = reading.key(k);
        if (key.length() < 4
                || key.charAt(0) != 'و'
                || Words.isGivenName(key)
                || WordClass.TITLE.has(key)
                || WordClass.ORG_HEAD.has(key)) {
            return false;
        }
        String rest = key.substring(1);
        boolean foreign = Words.isForeignGivenName(reading.key(k - 1)) && reading.mention(k) == null;
        boolean article = rest.startsWith("ال")
                && !(foreign && !WordClass.TITLE.hasBase(rest) && !WordClass.ORG_HEAD.hasBase(rest));
        return article
                || WordClass.TITLE.has(rest)
                || WordClass.ORG_HEAD.has(rest)
                || Words.isGivenName(rest)
                || WordClass.BORDER.has(rest)
                || WordClass.GOVERNED.has(rest)
                || WordClass.OBJECT_HEAD.has(rest)
                || Places.isPlace(rest);
    }

    /** والوزارة، وموسكو: a glued و before a body, a role or a known actor, which may be the subject of what follows. */
    boolean joinsSomebody(int k) {
        String key = reading.key(k);
        if (key.length() < 5 || key.charAt(0) != 'و' || Words.isGivenName(key)) {
            return false;
        }
        String rest = key.substring(1);
        Mention known = reading.mentionFrom(k);
        return Words.hasInnerArticle(key)
                || WordClass.ORG_HEAD.has(rest)
                || WordClass.TITLE.has(rest)
                || (known != null && known.span().start() > reading.token(k).start() && reading.mention(k - 1) == null);
    }

    boolean isPrefixed(int k) {
        return isGluedPreposition(k) || isJoinedNoun(k);
    }

    /** For ل and ب glued to a noun: the noun, its article restored. */
    static String withoutGluedPreposition(String key) {
        if (key.startsWith("لل") && key.length() > 4) {
            return "ال" + key.substring(2);
        }
        return key.substring(1);
    }
}
