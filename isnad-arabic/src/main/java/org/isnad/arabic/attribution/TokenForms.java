package org.isnad.arabic.attribution;

import org.isnad.arabic.Quotation;
import org.isnad.arabic.Token;
import org.isnad.arabic.actor.Mention;
import org.isnad.arabic.actor.Places;

/** What the form of a token tells in its text: whether it is definite, a title, a name, or has something glued to it. */
final class TokenForms {
    /** The sign of the indefinite accusative, written before or behind its alef. */
    private static final char FATHATAN = '\u064b';

    private final Reading reading;
    private final Prefixes prefixes;
    private final Lookalikes lookalikes;
    private final TitleWords titles;

    TokenForms(Reading reading) {
        this.reading = reading;
        this.prefixes = new Prefixes(reading);
        this.lookalikes = new Lookalikes(reading);
        this.titles = new TitleWords(reading);
    }

    /** The word without the ل or ب of a source phrase, when what stays is a word that is known. */
    String headWord(int i) {
        return titles.headWord(i);
    }

    /** "د." before a name. */
    boolean isAbbreviatedTitle(int i) {
        return titles.isAbbreviatedTitle(i);
    }

    boolean isTitle(int i) {
        return titles.isTitle(i);
    }

    /** The title without the article or the pronoun that makes it definite. */
    String bareTitle(int i) {
        return titles.bareTitle(i);
    }

    /** Whether the word has the article, and not only a name's إل or أل, which fold to the same letters. */
    /** لكنها اتهمت، إلا أنه شكك: whom the verb is about stands in a pronoun before it. */
    boolean isLedByPronoun(int verb) {
        String before = reading.key(verb - 1);
        String but = reading.key(verb - 2);
        boolean that = before.equals("انه") || before.equals("انها") || before.equals("انهم");
        return WordClass.PRONOUN_LEAD.has(before)
                || (that && (but.equals("الا") || but.equals("غير") || but.equals("بيد")));
    }

    boolean hasArticle(int i) {
        return Words.hasArticle(reading.key(i)) && !reading.startsWithHamza(i);
    }

    private boolean hasInnerArticle(int i) {
        return Words.hasInnerArticle(reading.key(i)) && !reading.startsWithHamza(i);
    }

    boolean isDefinite(int k) {
        String key = reading.key(k);
        if (titles.isTitleWithPronoun(k)) {
            return true;
        }
        if (Words.isPronounPhrase(key) || (lookalikes.speaksFor(k) && key.length() > 4)) {
            return true;
        }
        boolean joined = key.startsWith("وال") && key.length() > 5;
        if (hasInnerArticle(k) || (joined && !isTitle(k)) || Places.isPlace(key) || Places.isOutlet(key)) {
            return true;
        }
        Mention known = reading.mention(k);
        if (known != null && known.to() == k + 1) {
            return true;
        }
        Quotation quotation = reading.quotation(k);
        if (quotation != null && k == quotation.close()) {
            return true;
        }
        if (reading.is(k, ")") || isNumber(k)) {
            return true;
        }
        if (!reading.isWord(k) || key.length() < 4) {
            return false;
        }
        boolean pronoun =
                key.endsWith("ها") || key.endsWith("هم") || (key.endsWith("ه") && reading.lastLetter(k) == 'ه');
        return pronoun && (WordClass.TITLE.has(key) || key.length() > 4);
    }

    /** Whether a bare word after a definite one may open a name. */
    boolean opensName(int k) {
        boolean noun = !isGivenName(k)
                && reading.isWord(k)
                && (WordClass.ORG_HEAD.has(reading.key(k))
                        || WordClass.MANNER.has(reading.key(k))
                        || WordClass.VOICE.has(reading.key(k))
                        || isGluedNoun(k)
                        || isGluedConstruct(k)
                        || isBehindVerbParticle(k)
                        || WordClass.SAID_NOUN.has(reading.key(k))
                        || isPossessed(k)
                        || isLongPlural(k)
                        || isNunated(k));
        return !noun && opensPhrase(k);
    }

    /** مستجدات، تحويلات: names that end so are shorter (بركات، فرحات). */
    private boolean isLongPlural(int k) {
        String key = reading.key(k);
        return key.length() > 6 && key.endsWith("ات");
    }

    /** بعرقلة, بقصر: ب before a noun that shows itself by its ending or is the head of a place. */
    private boolean isGluedNoun(int k) {
        String key = reading.key(k);
        boolean glued = key.length() > 4 && key.charAt(0) == 'ب';
        return glued
                && (reading.lastLetter(k) == 'ة'
                        || WordClass.LOCATION.has(key.substring(1))
                        || WordClass.NOT_NAME.has(key.substring(1)));
    }

    /** بنصف نقطة، بدفع غرامته: ب or ل before a noun whose second part shows itself by its ending. */
    private boolean isGluedConstruct(int k) {
        String key = reading.key(k);
        boolean glued = key.length() > 3 && (key.charAt(0) == 'ب' || key.charAt(0) == 'ل');
        return glued
                && reading.isWord(k + 1)
                && !reading.key(k + 1).startsWith("و")
                && !isGivenName(k + 1)
                && ((reading.lastLetter(k + 1) == 'ة' && !hasArticle(k + 1)) || isPossessed(k + 1));
    }

    /** لم يكن موصوفا، وقد رحل: behind these stands a verb. */
    private boolean isBehindVerbParticle(int k) {
        String before = reading.key(k - 1);
        return WordClass.PAST_PARTICLE.has(before) || WordClass.NEGATED_VERB_PARTICLE.has(before);
    }

    /** Whether a bare word after a definite one opens a phrase of its own: a name, or a verb's object. */
    boolean opensPhrase(int k) {
        if (!reading.isWord(k)) {
            return false;
        }
        String key = reading.key(k);
        if (lookalikes.speaksFor(k) || Words.isPronounPhrase(key) || reading.isComplementiser(k)) {
            return false;
        }
        if (key.equals("عبد") || key.equals("ابو") || isGivenName(k)) {
            return true;
        }
        return key.length() > 1
                && !hasInnerArticle(k)
                && !WordClass.BORDER.has(key)
                && !WordClass.INNER.has(key)
                && !WordClass.DAY.has(key)
                && !WordClass.NOT_NAME.has(key)
                && !WordClass.NEGATION.has(key)
                && !isCalendar(k)
                && !prefixes.isGluedPreposition(k)
                && !key.equals("باسم")
                && !key.equals("بن")
                && !prefixes.isJoinedNoun(k)
                && !WordClass.OBJECT_HEAD.has(key)
                && !NewsVerbs.standard().mayBeVerb(key)
                && !(key.endsWith("وا") && key.length() > 4)
                && !WordClass.OCCASION.has(key);
    }

    /** A hyphen inside a double name, with no space around it: مولر-شولتس. */
    boolean isHyphen(int k) {
        return reading.is(k, "-")
                && reading.isWord(k - 1)
                && reading.isWord(k + 1)
                && reading.token(k - 1).end() == reading.token(k).start()
                && reading.token(k).end() == reading.token(k + 1).start();
    }

    /** سريعاً: no name is written with the two vowels of the indefinite. */
    boolean isNunated(int k) {
        if (!reading.key(k).endsWith("ا")) {
            return false;
        }
        int end = reading.token(k).end();
        char last = reading.text().charAt(end - 1);
        return last == FATHATAN || (end > 1 && reading.text().charAt(end - 2) == FATHATAN);
    }

    /** ولايته in المنتهية ولايته، غضبه: a noun with a pronoun is no name; foreign names end in يه (أوليفييه). */
    boolean isPossessed(int k) {
        String key = reading.key(k);
        boolean feminine = key.endsWith("تها") || key.endsWith("تهم");
        boolean foreign = key.endsWith("يه") && !isOwnPeople(key) && !isOwnSpeech(key);
        boolean masculine = key.endsWith("ه") && !foreign && !key.startsWith("عبد") && reading.lastLetter(k) == 'ه';
        return (key.length() > 4 && feminine) || (key.length() > 3 && masculine && !Words.isGivenName(key));
    }

    /** نفيه. */
    private static boolean isOwnSpeech(String key) {
        return CueLexicon.standard().ofVerbalNoun(key.substring(0, key.length() - 1)) != null;
    }

    /** مواطنيه, لاعبيه. */
    private static boolean isOwnPeople(String key) {
        String one = key.substring(0, Math.max(0, key.length() - 2));
        return WordClass.TITLE.has(one) || WordClass.GROUP.has(one + "ون") || WordClass.GROUP.has(one + "ين");
    }

    /** قائلاً، مضيفاً: a participle whose accusative shows that it goes on with the report. */
    boolean isReportingParticiple(int i) {
        CueForm form = CueLexicon.standard().form(reading.key(i));
        return form != null
                && form.shape() == Shape.PARTICIPLE
                && ((form.agreement() == Agreement.MASCULINE && reading.key(i).endsWith("ا"))
                        || (reading.lastLetter(i) == 'ة' && opensReport(i + 1)));
    }

    private boolean opensReport(int i) {
        boolean preposition = ClauseClaims.isPreposition(reading.key(i)) && reading.isComplementiser(i + 1);
        return reading.isComplementiser(i) || preposition || reading.is(i, ":");
    }

    boolean isGivenName(int i) {
        String key = reading.key(i);
        return Words.isGivenName(key)
                && !isFeminineNoun(i)
                && !reading.isComplementiser(i)
                && (!key.equals("علي") || lookalikes.isNameAli(i));
    }

    /** أولية, which normalises to the same as the name أوليه: no foreign name of a man is written with ة. */
    private boolean isFeminineNoun(int i) {
        String key = reading.key(i);
        return reading.lastLetter(i) == 'ة'
                && Words.isForeignGivenName(key)
                && Words.genderOfName(key) == Agreement.MASCULINE;
    }

    boolean isNameAli(int i) {
        return lookalikes.isNameAli(i);
    }

    boolean isNumber(int i) {
        return i >= 0 && i < reading.size() && reading.token(i).kind() == Token.Kind.NUMBER;
    }

    boolean isCalendar(int i) {
        return isNumber(i)
                || Places.isMonth(reading.key(i))
                || reading.is(i, "الماضي")
                || reading.is(i, "الجاري")
                || reading.is(i, "الماضيه");
    }

    /** Whether the word is a verb in a form that is hardly ever anything else. */
    boolean isFiniteVerb(int i) {
        if (!reading.isWord(i) || isGivenName(i) || lookalikes.isLinkOfName(i) || startsWithMadda(i)) {
            return false;
        }
        return NewsVerbs.standard().isVerb(reading.key(i)) || NewsVerbs.hasPastPattern(reading.key(i));
    }

    /** آثار, which is normalised to the letters of أثار: nouns begin so, and hardly a verb of the news. */
    private boolean startsWithMadda(int i) {
        return reading.text().charAt(reading.token(i).start()) == 'آ';
    }

    boolean isVerbal(int i) {
        String key = reading.key(i);
        CueForm form = CueLexicon.standard().form(Words.withoutConjunction(key));
        return form != null
                && form.shape().isFinite()
                && !WordClass.TITLE.has(key)
                && !Words.hasArticle(key)
                && !Words.isGivenName(key);
    }

    Agreement gender(int head, int name) {
        String key = reading.key(head);
        if (WordClass.GROUP.has(key) || isPlural(key)) {
            return Agreement.PLURAL;
        }
        if (WordClass.FEMININE_PLURAL.has(key)) {
            return Agreement.FEMININE;
        }
        if (name >= 0 && isGivenName(name)) {
            Agreement gender = Words.genderOfName(reading.key(name));
            if (head == name || gender == Agreement.FEMININE) {
                return gender;
            }
        }
        if (head == name) {
            return Agreement.UNKNOWN;
        }
        return reading.lastLetter(head) == 'ة' ? Agreement.FEMININE : Agreement.MASCULINE;
    }

    static boolean isPlural(String key) {
        return key.length() > 5 && (key.endsWith("ون") || key.endsWith("ين")) && Words.hasArticle(key);
    }

    /** الناشرون, ناشرون مشاركون: names end in ون too, but no second word of the same ending follows them. */
    boolean isPluralPhrase(int i) {
        String key = reading.key(i);
        boolean indefinite =
                key.length() > 5 && key.endsWith("ون") && reading.key(i + 1).endsWith("ون");
        return isPlural(key) || (indefinite && !isGivenName(i) && !isGivenName(i + 1));
    }

    /** Whether the word may well begin the subject of a verb that a conjunction ties to what went before. */
    boolean startsSubject(int i) {
        String key = reading.key(i);
        return WordClass.TITLE.hasBase(key)
                || WordClass.ORG_HEAD.hasBase(key)
                || WordClass.UNNAMED.hasBase(key)
                || WordClass.REPORT.has(key)
                || Words.isGivenName(key)
                || Places.isPlace(key)
                || reading.isSurname(key)
                || WordClass.GROUP.has(key);
    }
}
