package org.isnad.arabic.attribution;

import org.isnad.arabic.Quotation;
import org.isnad.arabic.actor.ActorType;
import org.isnad.arabic.actor.Mention;
import org.isnad.arabic.actor.Places;
import org.isnad.arabic.attribution.Subject.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Where in a noun phrase the title ends and the name begins.
 *
 * <p>The idea that carries most: an Arabic title is a chain of nouns that a definite word closes (رئيس مجلس النواب), so
 * a word without article after a definite one cannot belong to the chain any more and opens the name. Names that come
 * first are told by the title after them.
 */
final class TitledNames {
    private static final int LONGEST_APPOSED = 9;
    private static final int LONGEST_NAME = 4;

    private final Reading reading;
    private final TokenForms forms;
    private final NameBorders borders;
    private final Prefixes prefixes;

    TitledNames(Reading reading) {
        this.reading = reading;
        this.forms = new TokenForms(reading);
        this.borders = new NameBorders(reading);
        this.prefixes = new Prefixes(reading);
    }

    Subject split(int from, int end, int to) {
        String head = forms.headWord(from);
        String base = Words.withoutArticle(head);
        Mention known = reading.mentionFrom(from);
        if (known != null && known.actor().type() != ActorType.PERSON && !forms.isTitle(from)) {
            return new Subject(from, end, -1, -1, forms.gender(from, -1), Kind.ORGANISATION);
        }
        if (reading.is(from, "فريق") && reading.is(from + 1, "من")) {
            return new Subject(from, end, -1, -1, Agreement.PLURAL, Kind.OTHER);
        }
        if (forms.isAbbreviatedTitle(from)) {
            int name = from + 2;
            return new Subject(
                    name,
                    borders.nameEnd(name, Math.max(end, name + 1)),
                    from,
                    name,
                    forms.gender(name, name),
                    Kind.PERSON);
        }
        if (forms.isTitle(from)) {
            Quotation quoted = borders.quotedName(from, end);
            if (quoted != null) {
                return new Subject(
                        quoted.open() + 1,
                        quoted.close(),
                        from,
                        quoted.open(),
                        forms.gender(from, quoted.open() + 1),
                        Kind.PERSON);
            }
            int name = borders.nameStart(from, end);
            if (name > 0) {
                return new Subject(name, borders.nameEnd(name, end), from, name, forms.gender(from, name), Kind.PERSON);
            }
            int close = borders.isNobody(from) ? end : behindPlace(end, to);
            int apposed = borders.isNobody(from) ? -1 : apposedName(close, to);
            if (apposed > 0) {
                return new Subject(
                        apposed,
                        borders.nameEnd(apposed, Math.min(to, apposed + 6)),
                        from,
                        close,
                        forms.gender(from, apposed),
                        Kind.PERSON);
            }
            boolean unnamed = WordClass.UNNAMED.hasBase(head) && !Words.hasArticle(head);
            Kind kind = unnamed || isIndefinite(from, end) ? Kind.UNNAMED : Kind.PERSON;
            return new Subject(from, cutAtSecondTitle(from, end), -1, -1, forms.gender(from, -1), kind);
        }
        if (WordClass.UNNAMED.has(head) && !WordClass.ORG_HEAD.has(base)) {
            return new Subject(from, end, -1, -1, forms.gender(from, -1), Kind.UNNAMED);
        }
        if (WordClass.REPORT.has(head)) {
            end = Math.max(end, relativeEnd(from, to));
            return new Subject(from, end, -1, -1, forms.gender(from, -1), Kind.REPORT);
        }
        if (WordClass.ORG_HEAD.has(base)
                || WordClass.OUTLET_HEAD.has(head)
                || Places.isPlace(head)
                || Places.isOutlet(head)) {
            return new Subject(from, end, -1, -1, forms.gender(from, -1), Kind.ORGANISATION);
        }
        if (WordClass.ONE_OF.has(head)) {
            int apposed = apposedName(end, to);
            return apposed > 0
                    ? new Subject(
                            apposed,
                            borders.nameEnd(apposed, Math.min(to, apposed + 6)),
                            from,
                            end,
                            forms.gender(from, apposed),
                            Kind.PERSON)
                    : new Subject(from, end, -1, -1, forms.gender(from, -1), Kind.PERSON);
        }
        if (WordClass.GROUP.has(head) || WordClass.QUANTITY.hasBase(head) || forms.isPluralPhrase(from)) {
            return new Subject(from, end, -1, -1, Agreement.PLURAL, Kind.OTHER);
        }
        int title = isThing(from) || isCommonNoun(from) ? -1 : titleAfter(from, end);
        if (title > 0) {
            return new Subject(from, cutAtPreposition(from, title), title, end, forms.gender(title, from), Kind.PERSON);
        }
        int cut = cutAtPreposition(from, end);
        boolean bracket = cut < end && reading.is(cut, "(") && reading.is(end - 1, ")");
        int[] apposition = cut == end || bracket ? apposedTitle(end, to) : null;
        if (apposition != null) {
            return new Subject(from, cut, apposition[0], apposition[1], forms.gender(apposition[0], from), Kind.PERSON);
        }
        int named = forms.hasArticle(from) && !forms.isGivenName(from) ? borders.nameStart(from, end) : -1;
        if (named > 0 && end - named <= LONGEST_NAME) {
            return new Subject(named, borders.nameEnd(named, end), from, named, forms.gender(from, named), Kind.PERSON);
        }
        boolean person =
                Words.isGivenName(head) || (!forms.hasArticle(from) && !isThing(from)) || reading.isSurname(head);
        if (!person && cut < end) {
            cut = end;
        }
        return new Subject(from, cut, -1, -1, forms.gender(from, from), person ? Kind.PERSON : Kind.OTHER);
    }

    /** متحدث باسم الشرطة، طبيب في المستشفى، دبلوماسية غربية: somebody whom the text does not name. */
    private boolean isIndefinite(int from, int end) {
        boolean named =
                forms.isDefinite(from) || reading.isSurname(reading.key(from)) || Words.isGivenName(reading.key(from));
        if (named
                || WordClass.ORG_HEAD.has(reading.key(from))
                || WordClass.KIN.has(reading.key(from))
                || WordClass.QUANTITY.has(reading.key(from))) {
            return false;
        }
        int next = isBareNoun(from + 1, end) ? from + 2 : from + 1;
        while (next < end && isIndefiniteAdjective(next)) {
            next++;
        }
        String key = reading.key(next);
        return next >= end || WordClass.INNER.has(key) || key.equals("باسم") || key.equals("لدي");
    }

    /** The منزل of ربة منزل, with nothing behind it that would be its own name. */
    private boolean isBareNoun(int i, int end) {
        return i < end
                && reading.isWord(i)
                && !forms.hasArticle(i)
                && !forms.isDefinite(i)
                && !forms.isGivenName(i)
                && !Words.isFunctionWord(reading.key(i))
                && !WordClass.ORG_HEAD.has(reading.key(i))
                && !WordClass.TITLE.has(reading.key(i))
                && !reading.is(i, "باسم");
    }

    private boolean isIndefiniteAdjective(int i) {
        String key = reading.key(i);
        boolean nisba = key.length() > 4 && (key.endsWith("ي") || key.endsWith("يه"));
        return reading.mention(i) == null
                && !forms.hasArticle(i)
                && !forms.isGivenName(i)
                && (nisba || WordClass.NOT_NAME.has(key) || WordClass.NOT_NAME.has(feminineBase(key)));
    }

    private static String feminineBase(String key) {
        return key.endsWith("ه") ? key.substring(0, key.length() - 1) : key;
    }

    /** Where "نشرة وزعتها اللجنة" ends: a report's relative clause belongs to its name. */
    private int relativeEnd(int from, int to) {
        if (!NewsVerbs.standard().isVerbWithObject(reading.key(from + 1))
                || new PhraseEnds(reading).isNewsOutlet(from + 2)) {
            return from;
        }
        int end = from + 2;
        while (end < to
                && end < from + PhraseEnds.LONGEST
                && (reading.isWord(end) || forms.isNumber(end))
                && !reading.isComplementiser(end)) {
            end++;
        }
        return end;
    }

    /** رد وزير الداخلية، زيارة رئيس الحكومة: what belongs to the role behind it, and is no name before a title. */
    private boolean isThing(int from) {
        String key = reading.key(from);
        boolean thing = WordClass.OCCASION.has(key)
                || WordClass.SAID_LIKE_NOUN.has(key)
                || WordClass.EVENT.has(key)
                || WordClass.OBJECT_HEAD.has(key);
        return thing && !forms.isGivenName(from);
    }

    /** الفيلم before a role: with the article only surnames are names, which end as a nisba or have been told. */
    private boolean isCommonNoun(int from) {
        String key = reading.key(from);
        return forms.hasArticle(from) && !key.endsWith("ي") && !forms.isGivenName(from) && !reading.isSurname(key);
    }

    private int titleAfter(int from, int end) {
        for (int k = from + 1; k < end; k++) {
            if (reading.quotation(k) != null) {
                return -1;
            }
            String key = reading.key(k);
            boolean bare = WordClass.TITLE.has(key) && !Words.isGivenName(key);
            boolean definite =
                    Words.hasArticle(key) && WordClass.TITLE.has(key.substring(2)) && (k > from + 1 || k + 1 < end);
            if ((bare || definite)
                    && !WordClass.NAME_LINK.has(reading.key(k - 1))
                    && !WordClass.INNER.has(reading.key(k - 1))) {
                return k;
            }
        }
        return -1;
    }

    /** "، رئيس الحزب،" or "- وهو وزير سابق -" after a name, as a token range. */
    private int @Nullable [] apposedTitle(int end, int to) {
        if (end >= to || !(reading.isComma(end) || reading.is(end, "-") || reading.is(end, "("))) {
            return null;
        }
        int from = end + 1;
        if (reading.is(from, "وهو") || reading.is(from, "وهي") || reading.is(from, "هو")) {
            from++;
        } else if (from >= to || !WordClass.TITLE.hasBase(reading.key(from))) {
            return null;
        }
        int close = from;
        while (close < to && (reading.isWord(close) || forms.isNumber(close)) && close - from < PhraseEnds.LONGEST) {
            close++;
        }
        return close > from ? new int[] {from, close} : null;
    }

    /** الباحثة الرئيسية في الدراسة، سلمى رامي: the comma behind the place or the matter of a role, or {@code end}. */
    private int behindPlace(int end, int to) {
        if (!WordClass.INNER.has(reading.key(end)) && !reading.is(end, "عن")) {
            return end;
        }
        int e = end + 1;
        while (e < to && e <= end + LONGEST_NAME && reading.isWord(e) && !forms.isFiniteVerb(e)) {
            e++;
        }
        return e > end + 1 && reading.isComma(e) ? e : end;
    }

    /** Where the name begins after a title and a comma: "رئيس الحزب، سالم رامي،" or "رئيسة اللجنة، القاضية سلمى رامي،". */
    private int apposedName(int end, int to) {
        if (end + 1 >= to || !reading.isComma(end)) {
            return -1;
        }
        int from = end + 1;
        if (reading.is(from + 1, "عدم")) {
            return -1;
        }
        int close = from;
        while (close < to && close - from < LONGEST_APPOSED && !reading.isComma(close) && !forms.isFiniteVerb(close)) {
            close++;
        }
        boolean closed = close == to || reading.isComma(close);
        if (forms.isAbbreviatedTitle(from)) {
            return from + 2;
        }
        boolean role = forms.isTitle(from) || (forms.hasArticle(from) && close - from <= LONGEST_NAME);
        if (role) {
            return closed ? borders.nameStart(from, close) : -1;
        }
        boolean name = forms.opensName(from) && !forms.isVerbal(from);
        return name && (forms.isGivenName(from) || (closed && close - from <= LONGEST_NAME)) ? from : -1;
    }

    /** "محامي رامي طبيب القلب": the second title is an apposition. */
    private int cutAtSecondTitle(int from, int end) {
        for (int k = from + 2; k < end; k++) {
            boolean rank = k + 1 == end && (reading.is(k, "كبير") || reading.is(k, "كبيره"));
            boolean second = WordClass.TITLE.has(reading.key(k))
                    && !rank
                    && !forms.isGivenName(k)
                    && !forms.isDefinite(k - 1)
                    && !WordClass.TITLE.has(reading.key(k - 1))
                    && !WordClass.ORG_HEAD.has(reading.key(k - 1))
                    && !WordClass.INNER.has(reading.key(k - 1));
            if (second || (reading.is(k, "(") && forms.isNumber(k + 1))) {
                return k;
            }
        }
        return end;
    }

    private int cutAtPreposition(int from, int end) {
        for (int k = from + 1; k < end; k++) {
            String key = reading.key(k);
            boolean addressee = key.startsWith("ل") && prefixes.isGluedToPossessed(k);
            boolean owned = k > from + 1 && key.length() > 4 && key.endsWith("ها") && !WordClass.TITLE.has(key);
            if (WordClass.INNER.has(key)
                    || reading.is(k, "(")
                    || reading.opening(k) != null
                    || prefixes.hasGluedArticle(k)
                    || addressee
                    || owned) {
                return k;
            }
        }
        return end;
    }
}
