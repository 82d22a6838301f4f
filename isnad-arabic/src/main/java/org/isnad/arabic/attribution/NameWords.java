package org.isnad.arabic.attribution;

import java.util.List;
import java.util.Set;
import org.isnad.arabic.actor.Mention;

/** Whether single words can be parts of a person's name, for names that no title announces. */
final class NameWords {
    /** How foreign last names end in Arabic spelling and Arabic words do not. */
    private static final List<String> FOREIGN_ENDINGS = List.of(
            "يتش", "وتش", "ييف", "ييفا", "وفا", "سكي", "شكو", "نكو", "ستروم", "بيرغ", "برغ", "شتاين", "شفيلي", "ادزه",
            "اوغلو", "يلوس", "وبولوس", "اكيس", "يديس", "ينيو", "سون", "سن", "ييرا", "يرو", "يلو", "ينو", "انو", "يتي",
            "يني", "غارد", "كفيست", "فورد", "يسكو");

    private static final Set<String> SAID = Set.of("قوله", "قولها", "قولهم");
    private static final int SHORTEST_FOREIGN = 6;
    private static final int LONGEST_NAME = 4;

    private final Reading reading;
    private final TokenForms forms;
    private final Prefixes prefixes;
    private final Lookalikes lookalikes;

    NameWords(Reading reading) {
        this.reading = reading;
        this.forms = new TokenForms(reading);
        this.prefixes = new Prefixes(reading);
        this.lookalikes = new Lookalikes(reading);
    }

    /** Whether a given name stands at the token; one that is a common word too must have a name behind it. */
    boolean isGiven(int i) {
        if (!forms.isGivenName(i) || lookalikes.speaksFor(i)) {
            return gluedLetters(i) > 0 && isSurelyName(i + 1);
        }
        String key = reading.key(i);
        boolean common = NewsVerbs.standard().mayBeVerb(key) || WordClass.COMMON_NAME.has(key);
        boolean speaker = CueCheck.isCueForm(reading.key(i - 1)) && forms.hasArticle(i + 1);
        return !common || speaker || isSurelyName(i + 1);
    }

    /** How many letters are glued before a name that begins at the token: one in لبشار الخازن and in a list's وفوتيس كوفيليس. */
    int gluedLetters(int i) {
        String key = reading.key(i);
        if (SourcePhraseFinder.isTiedToSource(reading, i)) {
            return 1;
        }
        if (key.length() < 4 || Words.isGivenName(key)) {
            return 0;
        }
        boolean given = "لبو".indexOf(key.charAt(0)) >= 0 && !isNation(i - 1) && Words.isGivenName(key.substring(1));
        boolean listed = key.charAt(0) == 'و'
                && (reading.isWord(i - 1) || reading.is(i - 1, ")"))
                && !isNation(i - 1)
                && (isForeignName(i) || (endsName(i - 1) && joinsName(i)));
        return given || listed ? 1 : 0;
    }

    /** البرازيلي: who is called by a nation bears the name that follows, its first letter included. */
    private boolean isNation(int i) {
        return forms.hasArticle(i) && reading.authority().stateOfAdjective(reading.key(i)) != null;
    }

    private boolean endsName(int i) {
        String key = reading.key(i);
        boolean nisba = forms.hasArticle(i) && key.endsWith("ي") && !WordClass.TITLE.hasBase(key);
        return forms.isGivenName(i) || nisba || reading.isSurname(key);
    }

    /** Whether و joins a further name here, as in سالم رامي وسهير عون. */
    boolean joinsName(int i) {
        String key = reading.key(i);
        boolean joined = key.length() > 3
                && key.charAt(0) == 'و'
                && !Words.isGivenName(key)
                && !key.startsWith("وال")
                && !NewsVerbs.standard().mayBeVerb(key);
        return joined && (Words.isGivenName(key.substring(1)) || mayBeUnknownName(i + 1));
    }

    /** Whether the word may follow a given name in a full name. */
    boolean continues(int e) {
        String key = reading.key(e);
        boolean inWay = Words.isFunctionWord(key)
                || WordClass.NEGATION.has(key)
                || WordClass.MANNER.has(key)
                || (WordClass.QUANTITY.has(key) && !forms.isGivenName(e))
                || WordClass.DAY.has(key)
                || WordClass.CONNECTOR.has(key)
                || SAID.contains(key)
                || (WordClass.OCCASION.has(key) && !forms.isGivenName(e))
                || (prefixes.isGluedPreposition(e) && !endsAsForeign(e) && !isBuName(e))
                || forms.isReportingParticiple(e)
                || prefixes.isJoinedNoun(e)
                || forms.isTitle(e)
                || forms.isVerbal(e)
                || WordClass.ORG_HEAD.has(key);
        boolean year = (key.equals("عام") || key.equals("سنه")) && forms.isNumber(e + 1);
        boolean adjective =
                forms.hasArticle(e) && reading.lastLetter(e) == 'ة' && Words.isForeignGivenName(reading.key(e - 1));
        boolean plural = key.endsWith("وا") && !Words.isForeignGivenName(reading.key(e - 1));
        return reading.isWord(e)
                && !inWay
                && !year
                && !adjective
                && !key.equals("عدم")
                && !forms.isNunated(e)
                && !forms.isPossessed(e)
                && !plural;
    }

    /** Whether the word ends as foreign last names do and Arabic words do not. */
    boolean endsAsForeign(int i) {
        String key = reading.key(i);
        return key.length() >= SHORTEST_FOREIGN && FOREIGN_ENDINGS.stream().anyMatch(key::endsWith);
    }

    /** بوسلامة behind a given name: Maghrebi last names begin so. */
    private boolean isBuName(int i) {
        return reading.key(i).startsWith("بو") && reading.key(i).length() > 4 && forms.isGivenName(i - 1);
    }

    /** ألقاب, أهداف. */
    private boolean isBrokenPlural(int i) {
        String key = reading.key(i);
        return key.length() == 5 && key.charAt(3) == 'ا' && startsWithOpenHamza(i) && !forms.isGivenName(i);
    }

    /** خروج, وصول: verbal nouns of four letters. */
    private boolean isMovement(int i) {
        String key = reading.key(i);
        return key.length() == 4 && key.charAt(2) == 'و' && !forms.isGivenName(i);
    }

    /** Two words of which the second ends as foreign last names do: فوتيس كوفيليس. */
    boolean isForeignName(int i) {
        String last = reading.key(i + 1);
        boolean first = reading.isWord(i)
                && !reading.key(i).startsWith("بم")
                && reading.key(i).length() > 2
                && reading.mention(i) == null
                && forms.opensName(i)
                && !forms.isTitle(i)
                && !forms.isFiniteVerb(i)
                && !Words.looksLikeVerbalNoun(reading.key(i))
                && !isMovement(i)
                && !isBrokenPlural(i)
                && reading.lastLetter(i) != 'ة'
                && !WordClass.ORG_HEAD.has(reading.key(i));
        return first
                && reading.isWord(i + 1)
                && last.length() >= SHORTEST_FOREIGN
                && reading.mention(i + 1) == null
                && !(last.startsWith("و") && !forms.isGivenName(i))
                && !Words.hasInnerArticle(last)
                && !forms.isFiniteVerb(i + 1)
                && FOREIGN_ENDINGS.stream().anyMatch(last::endsWith);
    }

    /**
     * Two or three words of which nothing says that they are a name but what follows: a title between commas (دافيت أروتيان،
     * كبير المحللين)، وهو or وهي and a title, or an age in brackets.
     */
    boolean isApposed(int i) {
        boolean last = mayBeUnknownName(i + 1) || (forms.isGivenName(i) && forms.hasArticle(i + 1) && continues(i + 1));
        if (!mayBeUnknownName(i) || !last || forms.isTitle(i - 1)) {
            return false;
        }
        int end = mayBeUnknownName(i + 2) ? i + 3 : i + 2;
        boolean age = reading.is(end, "(")
                && forms.isNumber(end + 1)
                && reading.key(end + 2).startsWith("عام");
        int role = reading.is(end + 1, "وهو") || reading.is(end + 1, "وهي") ? end + 2 : end + 1;
        boolean title = reading.isComma(end) && WordClass.TITLE.hasBase(reading.key(role)) && !forms.isGivenName(role);
        return age || title;
    }

    /** Whether two words that no one knows may be somebody's name, both. */
    boolean isUnknownFullName(int i) {
        boolean first = forms.isGivenName(i) || mayBeUnknownName(i);
        boolean nisba = forms.hasArticle(i + 1) && reading.key(i + 1).endsWith("ي") && continues(i + 1);
        return first && (mayBeUnknownName(i + 1) || forms.isGivenName(i + 1) || nisba);
    }

    /** Whether the speaker, whom no title announces, bears a name of two to four words: قال لاكبا شيربا إن. */
    boolean isFullName(Subject subject, Draft draft) {
        int words = subject.to() - subject.from();
        boolean sure = draft.type() != StatementType.ACT
                && draft.frame().cue().form().verb().care() == Verb.Care.FREE
                && words >= 2
                && words <= LONGEST_NAME
                && forms.opensName(subject.from())
                && !forms.isTitle(subject.from());
        for (int i = subject.from(); sure && i < subject.to(); i++) {
            sure = WordClass.NAME_LINK.has(reading.key(i)) || mayBeLastName(i);
        }
        return sure;
    }

    /** أروتيان: no verbal noun of its pattern (انتخاب، إعلان) is written with أ. */
    private boolean startsWithOpenHamza(int i) {
        return reading.text().charAt(reading.token(i).start()) == 'أ';
    }

    private boolean mayBeLastName(int i) {
        return reading.mention(i) == null
                && (forms.isGivenName(i) || mayBeUnknownName(i) || (forms.hasArticle(i) && continues(i)));
    }

    boolean mayBeUnknownName(int i) {
        String key = reading.key(i);
        return reading.isWord(i)
                && key.length() > 2
                && forms.opensName(i)
                && continues(i)
                && reading.mention(i) == null
                && !forms.isFiniteVerb(i)
                && !(Words.looksLikeVerbalNoun(key) && !startsWithOpenHamza(i))
                && !NewsVerbs.standard().mayBeVerb(key)
                && (reading.lastLetter(i) != 'ة' || forms.isGivenName(i))
                && !key.endsWith("ات")
                && !key.endsWith("ين")
                && !key.endsWith("ون");
    }

    /** أم ياسر، أبو محمد: somebody called after the eldest child. */
    boolean isKunya(int i) {
        boolean parent = reading.is(i, "ام") || reading.is(i, "ابو") || reading.is(i, "ابا") || reading.is(i, "ابي");
        return parent && reading.startsWithHamza(i) && forms.isGivenName(i + 1);
    }

    private boolean isSurelyName(int i) {
        String key = reading.key(i);
        Mention known = reading.mention(i);
        boolean nisba = forms.hasArticle(i) && key.endsWith("ي") && known == null && !WordClass.TITLE.hasBase(key);
        return forms.isGivenName(i) || nisba || WordClass.NAME_LINK.has(key) || reading.isSurname(key);
    }
}
