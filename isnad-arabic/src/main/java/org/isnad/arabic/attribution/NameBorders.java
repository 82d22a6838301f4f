package org.isnad.arabic.attribution;

import org.isnad.arabic.Quotation;
import org.isnad.arabic.actor.ActorType;
import org.isnad.arabic.actor.Mention;
import org.jspecify.annotations.Nullable;

/** Where in a phrase that opens with a title the name begins and ends. */
final class NameBorders {
    private static final int LONGEST_NAME = 4;

    private final Reading reading;
    private final TokenForms forms;
    private final Prefixes prefixes;
    private final Lookalikes lookalikes;
    private final NameWords words;

    NameBorders(Reading reading) {
        this.reading = reading;
        this.forms = new TokenForms(reading);
        this.prefixes = new Prefixes(reading);
        this.lookalikes = new Lookalikes(reading);
        this.words = new NameWords(reading);
    }

    /** شقيقة سالم رامي هدى: the woman's name behind that of her kin, or -1. */
    int kinName(int from, int end) {
        boolean woman = WordClass.KIN.has(reading.key(from)) && reading.lastLetter(from) == 'ة';
        for (int k = from + 2; woman && k < end; k++) {
            if (forms.isGivenName(k) && Words.genderOfName(reading.key(k)) == Agreement.FEMININE) {
                return k;
            }
        }
        return -1;
    }

    /**
     * The end of a phrase whose title goes on behind a preposition that else ends phrases, a name following at last:
     * النائب عن حزب الخضر سالم رامي، الباحثة في الدراسة سلمى رامي.
     */
    int endOfLongTitle(int from, int end, int to) {
        boolean title = end < to && forms.isTitle(from) && nameStart(from, end) < 0;
        boolean over = reading.is(end, "علي") && WordClass.SUPERVISING.hasBase(reading.key(from));
        boolean preposition = over || reading.is(end, "عن") || reading.is(end, "في") || reading.is(end, "لدي");
        if (!title || !preposition) {
            return end;
        }
        for (int k = end + 1; k < to; k++) {
            Quotation quoted = reading.opening(k);
            if (quoted != null) {
                k = quoted.close();
                continue;
            }
            if (k > end + 1 && forms.isDefinite(k - 1) && forms.opensName(k)) {
                int e = k;
                while (e < to && e < k + LONGEST_NAME && goesOn(e)) {
                    e++;
                }
                return e > k + 1 ? e : end;
            }
            if (over && reading.isComma(k) && forms.isDefinite(k - 1)) {
                return k;
            }
            if (reading.is(k, "في") && k > end + 1 && forms.isDefinite(k - 1)) {
                continue;
            }
            boolean noun =
                    reading.isWord(k) && !Words.isFunctionWord(reading.key(k)) && !WordClass.DAY.has(reading.key(k));
            if (!noun || forms.isFiniteVerb(k)) {
                return end;
            }
        }
        return end;
    }

    /** Where the name begins in a phrase that opens with a title, or -1. */
    int nameStart(int from, int end) {
        if (WordClass.HONORIFIC.has(reading.key(from)) && from + 1 < end && forms.isGivenName(from + 1)) {
            return from + 1;
        }
        int kin = kinName(from, end);
        if (kin > 0) {
            return kin;
        }
        if (isNobody(from)) {
            return -1;
        }
        boolean bracket = false;
        for (int k = from + 1; k < end; k++) {
            bracket = reading.is(k, "(") || (bracket && !reading.is(k - 1, ")"));
            if (reading.quotation(k) != null || bracket || isInsideBody(k)) {
                continue;
            }
            if (k > from + 1 && reading.isWord(k) && reading.is(k + 1, "ولد")) {
                return k;
            }
            boolean counted = forms.isNumber(k - 1) && !forms.isGivenName(k);
            if ((forms.isDefinite(k - 1) || isRank(k - 1)) && !counted && !isJoinedConstruct(k) && forms.opensName(k)) {
                return k;
            }
            boolean tied = WordClass.TITLE.has(reading.key(k - 1))
                    || WordClass.ORG_HEAD.has(reading.key(k - 1))
                    || WordClass.INNER.has(reading.key(k - 1));
            if (forms.isGivenName(k) && !tied && !lookalikes.speaksFor(k) && k > from + 1 && !prefixes.isPrefixed(k)) {
                return k;
            }
        }
        return -1;
    }

    /** وتكنولوجيا المعلومات: a joined noun in construct goes on with the title. */
    private boolean isJoinedConstruct(int k) {
        return reading.key(k).length() > 4
                && reading.key(k).startsWith("و")
                && !forms.isGivenName(k)
                && forms.hasArticle(k + 1)
                && !reading.key(k + 1).endsWith("ي");
    }

    /** دبي of بنك الإمارات دبي الوطني: a word in the midst of a known name opens no other. */
    private boolean isInsideBody(int k) {
        Mention known = reading.mention(k);
        return known != null && known.from() < k && known.actor().type() != ActorType.PERSON;
    }

    /** الفريق أول، العميد الركن، عقيد متقاعد: what follows a rank is the name. */
    private boolean isRank(int k) {
        boolean owner =
                reading.key(k - 1).endsWith("صاحب") || reading.key(k - 1).endsWith("صاحبه");
        return WordClass.TITLE.hasBase(reading.key(k - 1))
                && !owner
                && (reading.is(k, "اول") || reading.is(k, "ركن") || reading.is(k, "متقاعد"));
    }

    /**
     * مسؤول في مكتب الرئيس سالم رامي، متحدث باسم الوزير سالم رامي: behind an indefinite role and a preposition the name is that
     * of another; who has a name has his role with the article.
     */
    boolean isNobody(int from) {
        String next = reading.key(from + 1);
        boolean indefinite = !forms.isDefinite(from) && !WordClass.HONORIFIC.has(reading.key(from));
        return indefinite && (next.equals("في") || next.equals("من") || next.equals("باسم"));
    }

    /** النائبان، الوزيران: a title of two people, whose names و joins. */
    private boolean isDual(int title) {
        String key = reading.key(title);
        boolean dual = key.length() > 5 && (key.endsWith("ان") || key.endsWith("ين"));
        return dual && WordClass.TITLE.hasBase(key.substring(0, key.length() - 2));
    }

    private boolean goesOn(int e) {
        return reading.isWord(e)
                && !Words.isFunctionWord(reading.key(e))
                && !WordClass.DAY.has(reading.key(e))
                && !reading.isComplementiser(e)
                && !lookalikes.isThenThat(e)
                && !forms.isFiniteVerb(e);
    }

    int nameEnd(int name, int end) {
        int e = name + 1;
        while (e < end) {
            String key = reading.key(e);
            if (!reading.isWord(e) && !forms.isHyphen(e)) {
                break;
            }
            Mention known = reading.mentionFrom(e);
            boolean role = Words.hasArticle(key)
                    && WordClass.TITLE.has(key.substring(2))
                    && e > name + 1
                    && e + 1 < end
                    && !WordClass.NAME_LINK.has(reading.key(e - 1));
            boolean body = forms.hasArticle(e)
                    && (WordClass.ORG_HEAD.has(key.substring(2)) || WordClass.OUTLET_HEAD.has(key))
                    && !WordClass.NAME_LINK.has(reading.key(e - 1));
            boolean stop = WordClass.INNER.has(key)
                    || role
                    || body
                    || (known != null
                            && known.to() - known.from() > 1
                            && known.actor().type() != ActorType.PERSON)
                    || prefixes.hasGluedArticle(e)
                    || (e > name + 1 && (isOwned(e) || prefixes.isGluedPreposition(e)))
                    || (e > name + 1 && isPeople(e))
                    || (WordClass.TITLE.has(key) && e > name + 1 && !WordClass.NAME_LINK.has(reading.key(e - 1)))
                    || (prefixes.isJoinedNoun(e) && !(isDual(name - 1) && words.joinsName(e)));
            if (stop) {
                break;
            }
            e++;
        }
        return e;
    }

    /** فوزه behind a full name: a noun with the pronoun is the verb's object. */
    private boolean isOwned(int e) {
        String key = reading.key(e);
        boolean hers = key.length() > 4 && (key.endsWith("ها") || key.endsWith("هم")) && !forms.isGivenName(e);
        boolean his = key.length() > 3 && key.endsWith("ه") && reading.lastLetter(e) == 'ه';
        return (hers || his) && !WordClass.NAME_LINK.has(reading.key(e - 1));
    }

    /** جماهير, المواطنين and الحزبين الكرديين behind a full name: those whom the verb's subject speaks to or of. */
    private boolean isPeople(int e) {
        String key = reading.key(e);
        String next = reading.key(e + 1);
        boolean several = forms.hasArticle(e) && key.endsWith("ين") && Words.hasArticle(next) && next.endsWith("ين");
        boolean tied = WordClass.NAME_LINK.has(reading.key(e - 1)) || WordClass.NAME_LINK.has(key);
        String single = key.endsWith("ين") ? Words.withoutArticle(key.substring(0, key.length() - 2)) : "";
        boolean people = forms.hasArticle(e) && WordClass.TITLE.has(single);
        return !tied && (several || people || WordClass.GROUP.has(key));
    }

    /** The name in quotation marks that closes a phrase with a title, or null. */
    @Nullable
    Quotation quotedName(int from, int end) {
        Quotation last = reading.quotation(end - 1);
        boolean closes =
                last != null && last.close() == end - 1 && last.open() > from + 1 && last.close() > last.open() + 1;
        if (last == null || !closes || reading.words(last) > 3 || !forms.isDefinite(last.open() - 1)) {
            return null;
        }
        return last;
    }
}
