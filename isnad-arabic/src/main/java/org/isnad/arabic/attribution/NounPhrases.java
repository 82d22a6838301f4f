package org.isnad.arabic.attribution;

import java.util.Set;
import org.isnad.arabic.Quotation;
import org.isnad.arabic.Sentence;
import org.isnad.arabic.actor.ActorType;
import org.isnad.arabic.actor.Mention;
import org.isnad.arabic.actor.Places;
import org.isnad.arabic.attribution.Subject.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Third step: the noun phrases of speakers, after the verb or before it, and where in them the title ends and the name
 * begins.
 *
 * <p>The idea that carries most: an Arabic title is a chain of nouns that a definite word closes (رئيس مجلس النواب), so
 * a word without article after a definite one cannot belong to the chain any more and opens the name. Names that come
 * first are told by the title after them.
 */
final class NounPhrases {
    private static final int LONGEST = 24;
    private static final int LONGEST_BEFORE = 14;
    private static final Set<String> KANA = Set.of(
            "كان", "كانت", "وكان", "وكانت", "فكان", "كانوا", "وكانوا", "قد", "وقد", "فقد", "لقد", "ان", "وان", "سبق",
            "و");

    private final Reading reading;

    NounPhrases(Reading reading) {
        this.reading = reading;
    }

    /** The subject among the tokens from {@code from} to before {@code to}, which follow a verb. */
    @Nullable
    Subject after(int from, int to) {
        int first = skipAdjuncts(from, to);
        if (first < 0) {
            return null;
        }
        Quotation named = reading.opening(first);
        if (named != null && named.close() < to && named.close() > first + 1 && reading.words(named) <= 3) {
            return split(first + 1, named.close(), named.close());
        }
        int end = end(first, Math.min(to, first + LONGEST));
        return end > first ? split(first, end, to) : null;
    }

    /** The noun phrase that begins at {@code from} with a glued ل, after وفقاً and the like. */
    Subject source(int from, int to) {
        int end = Math.max(from + 1, end(from, Math.min(to, from + LONGEST)));
        return split(from, end, to);
    }

    /** The subject that stands before the verb in the same clause. */
    @Nullable
    Subject before(CueWord cue) {
        if (cue.joined() || cue.form().shape() == Shape.PARTICIPLE || cue.form().shape() == Shape.NOUN) {
            return null;
        }
        Sentence sentence = reading.sentences().get(cue.sentence());
        int to = cue.token();
        boolean past = false;
        while (to > sentence.first()
                && (KANA.contains(reading.key(to - 1)) || WordClass.NEGATION.has(reading.key(to - 1)))) {
            past |= reading.is(to - 1, "فقد") || reading.is(to - 1, "وقد");
            to--;
        }
        if (past) {
            return null;
        }
        int from = to;
        int lowest = Math.max(sentence.first(), to - LONGEST_BEFORE);
        while (from > lowest && !opensClause(from - 1)) {
            Quotation quotation = reading.quotation(from - 1);
            from = quotation != null ? Math.max(lowest, quotation.open()) : from - 1;
        }
        while (from < to && (KANA.contains(reading.key(from)) || WordClass.DAY.has(reading.key(from)))) {
            from++;
        }
        if (from >= to || to - from > LONGEST_BEFORE || (!reading.isWord(from) && reading.opening(from) == null)) {
            return null;
        }
        String key = reading.key(from);
        String bare = Words.withoutConjunction(key);
        boolean nominal = !WordClass.BORDER.has(key)
                && !WordClass.INNER.has(key)
                && !WordClass.BORDER.has(bare)
                && !WordClass.INNER.has(bare);
        boolean adverbial = key.startsWith("وب") && !Words.isGivenName(bare) && !Places.isPlace(bare);
        boolean relative = from > 0
                && (reading.is(from - 1, "الذي") || reading.is(from - 1, "التي") || reading.is(from - 1, "الذين"));
        if (!nominal || adverbial || relative || key.equals("اما") || isGluedPreposition(from) || isVerbal(from)) {
            return null;
        }
        int end = end(from, to);
        if (end < to && !onlyAdjuncts(end, to)) {
            return null;
        }
        Subject subject = split(from, Math.max(end, from + 1), to);
        boolean disagrees = cue.form().agreement() == Agreement.MASCULINE && subject.agreement() == Agreement.FEMININE;
        return disagrees ? null : subject;
    }

    /** Where the object begins that follows the verb and its subject, or -1 when none can be told. */
    int objectAfter(CueWord cue, int end) {
        int from = cue.token() + 1;
        if (reading.is(from, "في") && reading.is(from + 1, "وقت") && from + 3 < end) {
            from += 3;
        }
        while (from < end && WordClass.DAY.has(reading.key(from))) {
            from++;
        }
        if (from >= end || !reading.isWord(from)) {
            return -1;
        }
        boolean subjectBefore =
                before(cue) != null || cue.form().shape() == Shape.PARTICIPLE || (cue.joined() && !startsSubject(from));
        if (subjectBefore) {
            String key = reading.key(from);
            boolean noun = !WordClass.BORDER.has(key)
                    && !WordClass.INNER.has(key)
                    && !WordClass.DAY.has(key)
                    && !isGluedPreposition(from);
            return noun && !Words.isPronounPhrase(key) ? from : -1;
        }
        int to = end(from, Math.min(end, from + LONGEST));
        Subject subject = to > from ? split(from, to, to) : null;
        int at = to;
        Mention known = reading.mentionFrom(from);
        if (known != null && known.to() < to && known.actor().type() != ActorType.PERSON) {
            at = known.to();
        } else if (subject != null && subject.kind() != Kind.PERSON) {
            for (int k = from + 1; k < to; k++) {
                if (isDefinite(k - 1) && opensName(k)) {
                    at = k;
                    break;
                }
            }
            for (int k = to - 1; at == to && k > from + 1; k--) {
                boolean noun = Words.looksLikeVerbalNoun(reading.key(k))
                        || (reading.lastLetter(k) == 'ة' && !Words.hasInnerArticle(reading.key(k)));
                if (noun
                        && !isGluedPreposition(k)
                        && !WordClass.ORG_HEAD.has(reading.key(k))
                        && !WordClass.INNER.has(reading.key(k - 1))) {
                    at = k;
                }
            }
        } else {
            for (int k = from + 1; k < to; k++) {
                boolean noun = Words.looksLikeVerbalNoun(reading.key(k))
                        || (reading.lastLetter(k) == 'ة' && !Words.hasArticle(reading.key(k)));
                if (noun && !isGivenName(k) && !WordClass.ORG_HEAD.has(reading.key(k))) {
                    at = k;
                    break;
                }
            }
        }
        while (at < end && (WordClass.DAY.has(reading.key(at)) || isCalendar(at))) {
            at++;
        }
        if (at <= from || at >= end || !reading.isWord(at)) {
            return -1;
        }
        String key = reading.key(at);
        boolean noun = !WordClass.BORDER.has(key) && !WordClass.INNER.has(key) && !isGluedPreposition(at);
        return noun ? at : -1;
    }

    /** The person whose title or known given name stands at {@code from}, or null. */
    @Nullable
    Subject personAt(int from, int to) {
        boolean title = isTitle(from);
        boolean given = isGivenName(from) && from + 1 < to && reading.isWord(from + 1);
        if (!title && !given) {
            return null;
        }
        int end = end(from, to);
        if (title) {
            int name = nameStart(from, end);
            if (name < 0) {
                return null;
            }
            int nameEnd = Math.min(nameEnd(name, end), name + shortName(name, end));
            return new Subject(name, nameEnd, from, name, gender(from, name), Kind.PERSON);
        }
        int length = shortName(from, end);
        return length < 2 ? null : new Subject(from, from + length, -1, -1, gender(from, from), Kind.PERSON);
    }

    /** How many words a full name has that begins at {@code name}: two, or more when بن، عبد and their like tie them. */
    private int shortName(int name, int end) {
        int e = name;
        int words = 0;
        while (e < end && words < 2) {
            String key = reading.key(e);
            boolean first = e == name;
            boolean stop = !reading.isWord(e)
                    || (!first
                            && (WordClass.BORDER.has(key)
                                    || WordClass.INNER.has(key)
                                    || WordClass.DAY.has(key)
                                    || isGluedArticle(key)
                                    || isJoinedNoun(e)
                                    || isTitle(e)
                                    || isVerbal(e)));
            if (stop) {
                break;
            }
            if (!WordClass.NAME_LINK.has(key)) {
                words++;
            }
            e++;
        }
        while (e < end
                && e < name + 5
                && (WordClass.NAME_LINK.has(reading.key(e)) || WordClass.NAME_LINK.has(reading.key(e - 1)))) {
            e++;
        }
        return Math.max(1, e - name);
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
                || WordClass.GROUP.has(key);
    }

    /** Passes over what may stand between the verb and its subject: أمس، في بيان، لوكالة كذا; -1 when no subject is left. */
    private int skipAdjuncts(int from, int to) {
        int i = from;
        while (i < to) {
            String key = reading.key(i);
            if (reading.isComma(i) || WordClass.DAY.has(key) || isCalendar(i) || Words.isPronounPhrase(key)) {
                i++;
            } else if ((WordClass.BORDER.has(key) && !isNameAli(i))
                    || WordClass.INNER.has(key)
                    || isGluedPreposition(i)
                    || key.equals("-")) {
                int next = startAfterAdjunct(i + 1, to);
                return next;
            } else {
                return reading.isWord(i) || reading.opening(i) != null ? i : -1;
            }
        }
        return -1;
    }

    private int startAfterAdjunct(int from, int to) {
        for (int k = from + 1; k < to; k++) {
            String key = reading.key(k);
            boolean head = WordClass.TITLE.has(key)
                    || WordClass.UNNAMED.has(key)
                    || WordClass.ORG_HEAD.has(key)
                    || isGivenName(k);
            boolean closed = isDefinite(k - 1)
                    || WordClass.DAY.has(reading.key(k - 1))
                    || reading.isComma(k - 1)
                    || reading.is(k - 1, ")");
            if (head && closed && !isJoinedNoun(k)) {
                return k;
            }
        }
        return -1;
    }

    private int end(int first, int to) {
        int e = first;
        while (e < to) {
            String key = reading.key(e);
            Quotation quotation = reading.opening(e);
            if (quotation != null) {
                e = Math.min(to, quotation.close() + 1);
                continue;
            }
            Mention known = reading.mentionFrom(e);
            if (known != null
                    && known.to() - known.from() > 1
                    && (e == first || !startsWithPreposition(e))
                    && known.to() <= to) {
                e = known.to();
                continue;
            }
            if (key.equals("(")) {
                int close = e + 1;
                while (close < to && close < e + 10 && !reading.is(close, ")")) {
                    close++;
                }
                if (close >= to || !reading.is(close, ")")) {
                    break;
                }
                e = close + 1;
                continue;
            }
            if (!reading.isWord(e) && !(isNumber(e) && e > first)) {
                break;
            }
            if (e > first && endsPhrase(e)) {
                break;
            }
            e++;
        }
        return e;
    }

    /** Whether the first word of a known name has a ل glued before it, which makes it an adjunct: لوكالة رويترز. */
    private boolean startsWithPreposition(int e) {
        return endsPhrase(e);
    }

    private boolean isOutlet(int e) {
        Mention known = reading.mentionFrom(e);
        return known != null && known.actor().type() == ActorType.OUTLET;
    }

    private boolean endsPhrase(int e) {
        String key = reading.key(e);
        if (WordClass.DAY.has(key)) {
            return true;
        }
        if (WordClass.BORDER.has(key)) {
            return !isNameAli(e);
        }
        if (key.equals("في") || key.equals("من")) {
            String next = reading.key(e + 1);
            return WordClass.OCCASION.hasBase(next)
                    || WordClass.DAY.has(next)
                    || WordClass.TURN.has(next)
                    || isNumber(e + 1)
                    || isCalendar(e + 1);
        }
        if (key.length() > 3 && (key.charAt(0) == 'ل' || key.charAt(0) == 'ب')) {
            String rest = withoutGluedPreposition(key);
            if (key.charAt(0) == 'ل'
                    && (WordClass.OUTLET_HEAD.has(rest)
                            || Places.isOutlet(rest)
                            || isOutlet(e)
                            || rest.equals("الصحفيين")
                            || rest.equals("الصحافيين")
                            || rest.equals("صحفيين"))) {
                return true;
            }
            boolean purpose = key.charAt(0) == 'ب' && Words.looksLikeVerbalNoun(rest);
            return WordClass.OCCASION.has(rest) || WordClass.TURN.has(key) || purpose;
        }
        return false;
    }

    /** For ل and ب glued to a noun: the noun, its article restored. */
    static String withoutGluedPreposition(String key) {
        if (key.startsWith("لل") && key.length() > 4) {
            return "ال" + key.substring(2);
        }
        return key.substring(1);
    }

    private Subject split(int from, int end, int to) {
        String head = headWord(from);
        String base = Words.withoutArticle(head);
        Mention known = reading.mentionFrom(from);
        if (known != null && known.actor().type() != ActorType.PERSON && !isTitle(from)) {
            return new Subject(from, end, -1, -1, gender(from, -1), Kind.ORGANISATION);
        }
        if (isTitle(from)) {
            Quotation quoted = quotedName(from, end);
            if (quoted != null) {
                return new Subject(
                        quoted.open() + 1,
                        quoted.close(),
                        from,
                        quoted.open(),
                        gender(from, quoted.open() + 1),
                        Kind.PERSON);
            }
            int name = nameStart(from, end);
            if (name > 0) {
                return new Subject(name, nameEnd(name, end), from, name, gender(from, name), Kind.PERSON);
            }
            int apposed = apposedName(end, to);
            if (apposed > 0) {
                return new Subject(
                        apposed,
                        nameEnd(apposed, Math.min(to, apposed + 6)),
                        from,
                        end,
                        gender(from, apposed),
                        Kind.PERSON);
            }
            Kind kind = WordClass.UNNAMED.hasBase(head) && !Words.hasArticle(head) ? Kind.UNNAMED : Kind.PERSON;
            return new Subject(from, cutAtSecondTitle(from, end), -1, -1, gender(from, -1), kind);
        }
        if (WordClass.UNNAMED.has(head) && !WordClass.ORG_HEAD.has(base)) {
            return new Subject(from, end, -1, -1, gender(from, -1), Kind.UNNAMED);
        }
        if (WordClass.REPORT.has(head)) {
            return new Subject(from, end, -1, -1, gender(from, -1), Kind.REPORT);
        }
        if (WordClass.ORG_HEAD.has(base)
                || WordClass.OUTLET_HEAD.has(head)
                || Places.isPlace(head)
                || Places.isOutlet(head)) {
            return new Subject(from, end, -1, -1, gender(from, -1), Kind.ORGANISATION);
        }
        if (WordClass.GROUP.has(head) || WordClass.QUANTITY.hasBase(head) || isPlural(head)) {
            return new Subject(from, end, -1, -1, Agreement.PLURAL, Kind.OTHER);
        }
        int title = titleAfter(from, end);
        if (title > 0) {
            return new Subject(from, cutAtPreposition(from, title), title, end, gender(title, from), Kind.PERSON);
        }
        int cut = cutAtPreposition(from, end);
        int[] apposition = cut == end ? apposedTitle(end, to) : null;
        if (apposition != null) {
            return new Subject(from, cut, apposition[0], apposition[1], gender(apposition[0], from), Kind.PERSON);
        }
        boolean person = Words.isGivenName(head) || !Words.hasArticle(head);
        if (!person && cut < end) {
            cut = end;
        }
        return new Subject(from, cut, -1, -1, gender(from, from), person ? Kind.PERSON : Kind.OTHER);
    }

    /** The word without the ل or ب of a source phrase, when what stays is a word that is known. */
    private String headWord(int i) {
        String key = reading.key(i);
        if (key.length() < 4 || key.charAt(0) != 'ل' || WordClass.TITLE.has(key) || WordClass.ORG_HEAD.has(key)) {
            return key;
        }
        String rest = withoutGluedPreposition(key);
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

    private boolean isTitle(int i) {
        String key = headWord(i);
        if (WordClass.TITLE.hasBase(key)) {
            return !(Words.isGivenName(key) && !WordClass.TITLE.has(Words.withoutArticle(key)));
        }
        return false;
    }

    /** The name in quotation marks that closes a phrase with a title, or null. */
    private @Nullable Quotation quotedName(int from, int end) {
        Quotation last = reading.quotation(end - 1);
        boolean closes =
                last != null && last.close() == end - 1 && last.open() > from + 1 && last.close() > last.open() + 1;
        if (last == null || !closes || reading.words(last) > 3 || !isDefinite(last.open() - 1)) {
            return null;
        }
        return last;
    }

    /** Where the name begins in a phrase that opens with a title, or -1. */
    private int nameStart(int from, int end) {
        boolean bracket = false;
        for (int k = from + 1; k < end; k++) {
            bracket = reading.is(k, "(") || (bracket && !reading.is(k - 1, ")"));
            if (reading.quotation(k) != null || bracket) {
                continue;
            }
            if (isDefinite(k - 1) && opensName(k)) {
                return k;
            }
            boolean tied = WordClass.TITLE.has(reading.key(k - 1))
                    || WordClass.ORG_HEAD.has(reading.key(k - 1))
                    || WordClass.INNER.has(reading.key(k - 1));
            if (isGivenName(k) && !tied && k > from + 1 && !isPrefixed(k)) {
                return k;
            }
        }
        return -1;
    }

    /** Whether a bare word after a definite one may open a name. */
    private boolean opensName(int k) {
        if (!reading.isWord(k)) {
            return false;
        }
        String key = reading.key(k);
        String before = Words.withoutArticle(reading.key(k - 1));
        boolean spokesman = key.equals("باسم")
                && (before.startsWith("متحدث")
                        || before.startsWith("ناطق")
                        || before.equals("الرسمي")
                        || before.equals("رسمي"));
        if (spokesman || Words.isPronounPhrase(key)) {
            return false;
        }
        if (key.equals("عبد") || key.equals("ابو") || isGivenName(k)) {
            return true;
        }
        return key.length() > 1
                && !Words.hasInnerArticle(key)
                && !WordClass.BORDER.has(key)
                && !WordClass.INNER.has(key)
                && !WordClass.DAY.has(key)
                && !WordClass.NOT_NAME.has(key)
                && !isCalendar(k)
                && !isGluedPreposition(k)
                && !key.equals("باسم")
                && !key.equals("بن")
                && !isJoinedNoun(k)
                && !WordClass.OCCASION.has(key);
    }

    private int nameEnd(int name, int end) {
        int e = name + 1;
        while (e < end) {
            String key = reading.key(e);
            if (!reading.isWord(e)
                    && !(reading.is(e, "-")
                            && reading.token(e).start() == reading.token(e - 1).end())) {
                break;
            }
            Mention known = reading.mentionFrom(e);
            boolean role =
                    Words.hasArticle(key) && WordClass.TITLE.has(key.substring(2)) && e > name + 1 && e + 1 < end;
            boolean stop = WordClass.INNER.has(key)
                    || role
                    || (known != null
                            && known.to() - known.from() > 1
                            && known.actor().type() != ActorType.PERSON)
                    || isGluedArticle(key)
                    || (WordClass.TITLE.has(key) && e > name + 1 && !WordClass.NAME_LINK.has(reading.key(e - 1)))
                    || isJoinedNoun(e);
            if (stop) {
                break;
            }
            e++;
        }
        return e;
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
        while (close < to && (reading.isWord(close) || isNumber(close)) && close - from < LONGEST) {
            close++;
        }
        return close > from ? new int[] {from, close} : null;
    }

    /** The name after a title and a comma: "رئيس الحزب، سالم رامي،". */
    private int apposedName(int end, int to) {
        boolean comma = end < to && reading.isComma(end);
        return comma && end + 1 < to && opensName(end + 1) && isGivenName(end + 1) ? end + 1 : -1;
    }

    /** "محامي رامي طبيب القلب": the second title is an apposition. */
    private int cutAtSecondTitle(int from, int end) {
        for (int k = from + 2; k < end; k++) {
            boolean second = WordClass.TITLE.has(reading.key(k))
                    && !isGivenName(k)
                    && !isDefinite(k - 1)
                    && !WordClass.TITLE.has(reading.key(k - 1))
                    && !WordClass.ORG_HEAD.has(reading.key(k - 1))
                    && !WordClass.INNER.has(reading.key(k - 1));
            if (second || (reading.is(k, "(") && isNumber(k + 1))) {
                return k;
            }
        }
        return end;
    }

    private int cutAtPreposition(int from, int end) {
        for (int k = from + 1; k < end; k++) {
            String key = reading.key(k);
            if (WordClass.INNER.has(key) || reading.is(k, "(") || isGluedArticle(key)) {
                return k;
            }
        }
        return end;
    }

    private Agreement gender(int head, int name) {
        String key = reading.key(head);
        if (WordClass.GROUP.has(key) || isPlural(key)) {
            return Agreement.PLURAL;
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

    private static boolean isPlural(String key) {
        return key.length() > 5 && (key.endsWith("ون") || key.endsWith("ين")) && Words.hasArticle(key);
    }

    boolean isDefinite(int k) {
        String key = reading.key(k);
        if (Words.hasInnerArticle(key) || Places.isPlace(key) || Places.isOutlet(key)) {
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

    private boolean isGluedPreposition(int i) {
        String key = reading.key(i);
        if (key.equals("ل") || key.equals("ب")) {
            return true;
        }
        if (isGluedArticle(key)) {
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
        return WordClass.OCCASION.has(rest)
                || WordClass.OUTLET_HEAD.has(rest)
                || WordClass.ORG_HEAD.has(rest)
                || WordClass.TITLE.has(rest)
                || Places.isPlace(rest)
                || Places.isOutlet(rest);
    }

    private static boolean isGluedArticle(String key) {
        return key.length() > 4
                && (key.startsWith("لل") || (key.length() > 5 && (key.startsWith("بال") || key.startsWith("كال"))));
    }

    private boolean isPrefixed(int k) {
        return isGluedPreposition(k) || isJoinedNoun(k);
    }

    /** A noun with a glued و that joins a second one, rather than a name that begins with that letter. */
    private boolean isJoinedNoun(int k) {
        String key = reading.key(k);
        if (key.length() < 4
                || key.charAt(0) != 'و'
                || Words.isGivenName(key)
                || WordClass.TITLE.has(key)
                || WordClass.ORG_HEAD.has(key)) {
            return false;
        }
        String rest = key.substring(1);
        return rest.startsWith("ال")
                || WordClass.TITLE.has(rest)
                || WordClass.ORG_HEAD.has(rest)
                || Words.isGivenName(rest)
                || WordClass.BORDER.has(rest)
                || Places.isPlace(rest);
    }

    private boolean isGivenName(int i) {
        String key = reading.key(i);
        return Words.isGivenName(key) && (!key.equals("علي") || isNameAli(i));
    }

    /** The name علي, which folds to the same letters as the preposition على. */
    private boolean isNameAli(int i) {
        return reading.is(i, "علي") && reading.lastLetter(i) == 'ي';
    }

    private boolean isNumber(int i) {
        return i >= 0 && i < reading.size() && reading.token(i).kind() == org.isnad.arabic.Token.Kind.NUMBER;
    }

    private boolean isCalendar(int i) {
        return isNumber(i)
                || Places.isMonth(reading.key(i))
                || reading.is(i, "الماضي")
                || reading.is(i, "الجاري")
                || reading.is(i, "الماضيه");
    }

    private boolean isVerbal(int i) {
        String key = reading.key(i);
        CueForm form = CueLexicon.standard().form(Words.withoutConjunction(key));
        return form != null
                && form.shape().isFinite()
                && !WordClass.TITLE.has(key)
                && !Words.hasArticle(key)
                && !Words.isGivenName(key);
    }

    private boolean onlyAdjuncts(int from, int to) {
        for (int i = from; i < to; i++) {
            if (reading.isSign(i) && !reading.isComma(i)) {
                return false;
            }
        }
        return to - from <= 6;
    }

    private boolean opensClause(int i) {
        if (reading.isQuoted(i) || reading.quotation(i) != null) {
            return false;
        }
        String key = reading.key(i);
        if (reading.isSign(i)) {
            return !key.equals("(") && !key.equals(")") && !key.equals("-");
        }
        return Words.isComplementiser(key)
                || WordClass.CONNECTOR.has(key)
                || key.equals("لان")
                || key.equals("وان")
                || key.equals("الذي")
                || key.equals("التي")
                || key.equals("الذين");
    }
}
