package org.isnad.arabic.attribution;

import java.util.Set;
import org.isnad.arabic.Quotation;
import org.isnad.arabic.Sentence;
import org.isnad.arabic.attribution.Frame.Complement;
import org.isnad.arabic.attribution.Verb.Care;
import org.jspecify.annotations.Nullable;

/** Frames whose content is a quotation, before the cue, behind it or behind a colon. */
final class QuotationFrames {
    private static final int SHORT_QUOTATION = 4;
    private static final int COLON_REACH = 12;

    private static final Set<String> CRIES = Set.of("هتف", "صرخ", "صاح");

    private final Reading reading;

    QuotationFrames(Reading reading) {
        this.reading = reading;
    }

    /** Whether the quotation, which opens behind the cue, is what the cue reports. */
    boolean takes(CueWord cue, Quotation quotation, int limit, int sentenceEnd) {
        return cue.form().verb().quote()
                && cue.form().shape() != Shape.VERBAL_NOUN
                && !isQuotedName(quotation, limit)
                && quotes(cue, quotation, sentenceEnd);
    }

    /** "قال فلان، «...»" where nothing but a comma stands between the cue and its words. */
    @Nullable
    Frame behindComma(CueWord cue, int from, int sentenceEnd) {
        boolean comma = cue.form().verb().quote() && from < sentenceEnd && reading.is(from, "،");
        Quotation late = comma ? reading.opening(from + 1) : null;
        return late == null ? null : new Frame(cue, Complement.QUOTE, from, from, late.open() + 1, late.close());
    }

    /** What is quoted beyond the reach of a verb, behind a colon or, when it is long, without one: وكتب فلان في مذكرة «...». */
    @Nullable
    Frame far(CueWord cue, int from, int barrier, int sentenceEnd) {
        Frame colon = farColon(cue, from, barrier, sentenceEnd);
        int end = Math.min(barrier, cue.token() + 2 * COLON_REACH);
        for (int j = from; colon == null && j < end && cue.form().verb().quote(); j++) {
            Quotation quotation = reading.opening(j);
            if (quotation != null && reading.words(quotation) > SHORT_QUOTATION) {
                return endsClause(quotation.close() + 1, sentenceEnd)
                                && !WordClass.WORK_HEAD.hasBase(reading.key(j - 1))
                        ? new Frame(cue, Complement.QUOTE, cue.token() + 1, j, quotation.open() + 1, quotation.close())
                        : null;
            }
            if (quotation != null) {
                j = quotation.close();
            } else if (reading.isComplementiser(j)) {
                return null;
            }
        }
        return colon;
    }

    /** "وكتب فلان في جريدة كذا: «...»": a colon before a quotation is a sign strong enough for verbs that reach little. */
    private @Nullable Frame farColon(CueWord cue, int from, int barrier, int sentenceEnd) {
        int end = Math.min(barrier, cue.token() + 2 * COLON_REACH);
        for (int j = from; j < end && cue.form().verb().quote(); j++) {
            Quotation named = reading.opening(j);
            if (named != null) {
                j = named.close();
            } else if (reading.is(j, ":")) {
                return reading.opening(j + 1) == null ? null : afterColon(cue, cue.token() + 1, j, sentenceEnd);
            } else if (reading.isComplementiser(j) || reading.isComma(j)) {
                return null;
            }
        }
        return null;
    }

    /** "..."، قال فلان: the quotation stands before the cue. */
    @Nullable
    Frame before(CueWord cue, int from, int end) {
        int edge = behindQuotation(cue.token());
        int close = reading.isComma(edge - 1) ? edge - 2 : edge - 1;
        Quotation quotation = reading.quotation(close);
        boolean apart = quotation != null && reading.isComma(edge - 1) && opensSentence(cue, quotation);
        int shortest = apart && cue.form().verb().care() == Care.FREE ? 1 : 3;
        boolean quoted = quotation != null && quotation.close() == close && reading.words(quotation) >= shortest;
        if (quotation == null
                || !quoted
                || !cue.form().verb().quote()
                || !cue.form().shape().isFinite()
                || cue.joined()
                || !(reading.isWord(from) || closesSentence(cue, from))) {
            return null;
        }
        return new Frame(
                cue, Complement.QUOTE_BEFORE, from, Math.min(end, from + 12), quotation.open() + 1, quotation.close());
    }

    /** The first of the words that may stand between a quotation and its verb: هكذا علق، كما قال، هذا ما كتبه. */
    private int behindQuotation(int verb) {
        if (reading.is(verb - 1, "هكذا") || reading.is(verb - 1, "كما")) {
            return verb - 1;
        }
        return reading.is(verb - 1, "ما") && reading.is(verb - 2, "هذا") ? verb - 2 : verb;
    }

    /** «تأخرتم»، قال الحارس: a quotation that begins a sentence, or one of several in it, is speech however short. */
    private boolean opensSentence(CueWord cue, Quotation quotation) {
        return quotation.open() == reading.sentences().get(cue.sentence()).first()
                || reading.is(quotation.open() - 1, ".")
                || reading.is(quotation.open() - 1, "\n");
    }

    /** «...»، تقول. with nothing behind the verb: the speaker is who spoke before. */
    private boolean closesSentence(CueWord cue, int from) {
        return reading.isComma(cue.token() - 1)
                && (from >= reading.size() || reading.is(from, ".") || reading.is(from, "\n") || reading.isComma(from));
    }

    /** Whether the quotation is what was said and not the name of a film, a party or a town in the subject. */
    private boolean quotes(CueWord cue, Quotation quotation, int sentenceEnd) {
        int before = quotation.open() - 1;
        int words = reading.words(quotation);
        if (words == 0) {
            return false;
        }
        if (isCry(cue)) {
            return true;
        }
        if (words <= SHORT_QUOTATION && reading.is(quotation.close() + 1, ":")) {
            return false;
        }
        if (before == cue.token()) {
            return words >= SHORT_QUOTATION || !isNamed(quotation, sentenceEnd);
        }
        String previous = reading.key(before);
        if (previous.equals(":") || previous.equals("،")) {
            return true;
        }
        if ((WordClass.WORK_HEAD.hasBase(previous) || WordClass.WORK_HEAD.hasBase(Words.withoutConjunction(previous)))
                && words <= SHORT_QUOTATION + 1) {
            return false;
        }
        boolean outlet = previous.length() > 4
                && (previous.startsWith("ل") || previous.startsWith("ب"))
                && WordClass.OUTLET_HEAD.has(Prefixes.withoutGluedPreposition(previous));
        if (outlet && words <= SHORT_QUOTATION) {
            return false;
        }
        boolean glued = previous.equals("ل") || previous.equals("ب") || previous.equals("في") || previous.equals("من");
        boolean addressed = (previous.equals("الي") || previous.equals("مع"))
                && WordClass.OCCASION.hasOwned(reading.key(before - 1));
        if ((glued || addressed) && words <= SHORT_QUOTATION) {
            return false;
        }
        return words > SHORT_QUOTATION || endsClause(quotation.close() + 1, sentenceEnd);
    }

    /** هتف، صرخ: whatever is quoted behind such a verb was cried, however short. */
    private static boolean isCry(CueWord cue) {
        return CRIES.contains(cue.form().verb().lemma());
    }

    /** A name in quotation marks: a few words without a colon before them, while the clause itself is still to come. */
    private boolean isQuotedName(Quotation quotation, int limit) {
        if (reading.is(quotation.open() - 1, ":") || reading.words(quotation) > 3) {
            return false;
        }
        for (int j = quotation.close() + 1; j < limit; j++) {
            if (reading.isComplementiser(j) && !WordClass.UNCLAIMED.has(reading.key(j - 1))) {
                return true;
            }
        }
        return false;
    }

    private boolean isNamed(Quotation quotation, int sentenceEnd) {
        return !endsClause(quotation.close() + 1, sentenceEnd) && reading.words(quotation) <= 2;
    }

    private boolean endsClause(int at, int sentenceEnd) {
        return at >= sentenceEnd
                || reading.isSign(at)
                || WordClass.CONNECTOR.has(reading.key(at))
                || (reading.key(at).startsWith("و") && !WordClass.OBJECT_HEAD.has(reading.key(at)));
    }

    /** The frame of what stands behind the colon, or null. */
    @Nullable
    Frame afterColon(CueWord cue, int from, int colon, int sentenceEnd) {
        if (cue.form().shape() != Shape.NOUN
                && colon - from > COLON_REACH
                && cue.form().verb().care() != Care.FREE) {
            return null;
        }
        int at = colon + 1;
        int end = sentenceEnd;
        if (at >= sentenceEnd) {
            if (cue.sentence() + 1 >= reading.sentences().size()) {
                return null;
            }
            Sentence next = reading.sentences().get(cue.sentence() + 1);
            at = next.first();
            end = next.end();
        }
        Quotation quotation = reading.opening(at);
        if (quotation != null && quotation.close() > at + 1) {
            int after = quotation.close() + 1;
            if (after >= end || reading.words(quotation) > SHORT_QUOTATION || reading.isSign(after)) {
                return cue.form().verb().quote()
                        ? new Frame(cue, Complement.QUOTE, from, colon, quotation.open() + 1, quotation.close())
                        : null;
            }
        }
        if (reading.isComplementiser(at) && at + 1 < end) {
            return new Frame(cue, Complement.CLAUSE, from, colon, at + 1, -1);
        }
        if (!cue.form().verb().quote() || at + 1 >= end) {
            return null;
        }
        return new Frame(cue, Complement.OPEN, from, colon, at, Math.min(end, at + ContentFinder.LONGEST));
    }
}
