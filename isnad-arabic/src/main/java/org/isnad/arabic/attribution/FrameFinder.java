package org.isnad.arabic.attribution;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isnad.arabic.Quotation;
import org.isnad.arabic.Sentence;
import org.isnad.arabic.attribution.Frame.Complement;
import org.isnad.arabic.attribution.Verb.Care;
import org.jspecify.annotations.Nullable;

/**
 * Second step: which of the words that may attribute do so. A cue is one when its content stands where its frame says.
 *
 * <p>Cues are taken from the last to the first, so that every أن and every quotation goes to the nearest cue before it:
 * the search from a cue ends where the next cue that was accepted begins. As every search also ends after a fixed
 * number of words, the time is linear.
 */
final class FrameFinder {
    private static final int CHANNEL_REACH = 12;
    private static final int LONGEST_ADDRESSEE = 6;
    private static final int LONGEST_ADJUNCT = 6;
    /** Verbs behind whose subject stands the one who is told: وعد فلان الجماهير بأن. */
    private static final Set<String> ADDRESSING = Set.of("وعد", "طمأن", "ذكر", "صارح", "بشر", "أنذر", "نصح");

    private final Reading reading;
    private final NounPhrases phrases;
    private final Insertions insertions;
    private final QuotationFrames quotations;
    private final ClauseClaims claims;
    private final ActFrames acts;
    private final PhraseEnds ends;

    private FrameFinder(Reading reading) {
        this.reading = reading;
        this.phrases = new NounPhrases(reading);
        this.insertions = new Insertions(reading);
        this.quotations = new QuotationFrames(reading);
        this.claims = new ClauseClaims(reading);
        this.acts = new ActFrames(reading);
        this.ends = new PhraseEnds(reading);
    }

    static List<Frame> find(Reading reading, List<CueWord> cues, List<SourcePhrase> sources) {
        Set<Integer> taken = taken(sources);
        FrameFinder finder = new FrameFinder(reading);
        Deque<Frame> accepted = new ArrayDeque<>();
        for (int i = cues.size() - 1; i >= 0; i--) {
            CueWord cue = cues.get(i);
            if (taken.contains(cue.token())) {
                continue;
            }
            Sentence sentence = reading.sentences().get(cue.sentence());
            Frame next = accepted.peekFirst();
            int barrier = next != null && next.cue().sentence() == cue.sentence()
                    ? next.cue().token()
                    : sentence.end();
            Frame frame = finder.frame(cue, barrier, sentence.end());
            if (frame != null) {
                accepted.addFirst(frame);
            }
        }
        List<Frame> frames = new ArrayList<>(accepted);
        Collections.sort(
                frames, (a, b) -> Integer.compare(a.cue().token(), b.cue().token()));
        return List.copyOf(frames);
    }

    /** The words of prepositional cues: in بحسب ما ذكر فلان the verb is no cue of its own. */
    private static Set<Integer> taken(List<SourcePhrase> sources) {
        Set<Integer> taken = new HashSet<>();
        for (SourcePhrase source : sources) {
            for (int i = source.cue().token(); i < source.end(); i++) {
                taken.add(i);
            }
        }
        return taken;
    }

    private @Nullable Frame frame(CueWord cue, int barrier, int sentenceEnd) {
        Verb verb = cue.form().verb();
        int from = cue.token() + 1;
        int limit = Math.min(barrier, from + reach(cue));
        int actAt = -1;
        for (int j = from; j < limit; j++) {
            int inserted = insertions.end(j, barrier);
            if (inserted > j) {
                limit = Math.min(barrier, limit + inserted - j);
                j = inserted;
                continue;
            }
            Quotation quotation = reading.opening(j);
            if (quotation != null) {
                boolean free = actAt < 0 || reading.is(j - 1, ":");
                if (free && quotations.takes(cue, quotation, limit, sentenceEnd)) {
                    return new Frame(cue, Complement.QUOTE, from, j, quotation.open() + 1, quotation.close());
                }
                j = quotation.close();
                continue;
            }
            String key = reading.key(j);
            if (key.equals("(")) {
                j = closingBracket(j, limit);
            } else if (reading.isComplementiser(j) && insertions.separates(cue.token(), j)) {
                return null;
            } else if (key.equals(":")) {
                return verb.quote() || verb.clause() ? quotations.afterColon(cue, from, j, sentenceEnd) : null;
            } else if (claims.governs(verb, j) && claims.of(cue, j)) {
                boolean preposed = acts.isPreposition(verb, reading.key(j - 1));
                if (actAt < 0 || preposed || actAt == j - 1 || key.startsWith("ب")) {
                    boolean hasPreposition = j - 1 >= from && ClauseClaims.isPreposition(reading.key(j - 1));
                    return new Frame(cue, Complement.CLAUSE, from, hasPreposition ? j - 1 : j, j + 1, -1);
                }
                break;
            } else if (actAt < 0 && reading.isWord(j) && acts.opens(cue, j)) {
                actAt = j;
            }
        }
        Frame far = cue.form().shape() == Shape.NOUN
                ? quotations.far(cue, from, barrier, sentenceEnd)
                : behindSubject(cue, limit, barrier, sentenceEnd);
        if (far != null) {
            return far;
        }
        Frame alone = reading.isComma(from) ? quotations.before(cue, from, Math.min(barrier, sentenceEnd)) : null;
        Frame behind = alone != null ? alone : quotations.behindComma(cue, from, sentenceEnd);
        behind = behind != null ? behind : quotations.before(cue, from, Math.min(barrier, sentenceEnd));
        return behind != null ? behind : acts.of(cue, from, actAt, Math.min(barrier, sentenceEnd));
    }

    private int reach(CueWord cue) {
        Verb verb = cue.form().verb();
        if (WordClass.HOMOGRAPH.has(reading.key(cue.token()))) {
            return 2;
        }
        return switch (cue.form().shape()) {
            case NOUN -> 3;
            case VERBAL_NOUN -> Care.NEAR.reach;
            case PARTICIPLE -> verb.care() == Care.FREE ? 8 : 3;
            default -> verb.care().reach;
        };
    }

    /**
     * Beyond the reach of a verb that is not to be trusted far: its أن right behind the end of a long subject (وجدت دراسة نشرتها
     * جامعة كذا أن), or a colon with a quotation.
     */
    private @Nullable Frame behindSubject(CueWord cue, int limit, int barrier, int sentenceEnd) {
        int from = cue.token() + 1;
        if (WordClass.HOMOGRAPH.has(reading.key(cue.token()))) {
            boolean subject = new TokenForms(reading).startsSubject(from);
            Frame wrote = reading.key(cue.token()).endsWith("كتب") ? behindWriter(cue, from, barrier, subject) : null;
            if (wrote != null) {
                return wrote;
            }
            boolean found = reading.is(cue.token(), "وجد") || reading.is(cue.token(), "ووجد");
            if (found && WordClass.GROUP.has(reading.key(from))) {
                return behindGroup(cue, from, barrier);
            }
            return subject ? quotations.far(cue, from, barrier, sentenceEnd) : null;
        }
        boolean finite = cue.form().shape().isFinite();
        if (!finite || cue.form().verb().care() == Care.FREE || limit >= barrier) {
            return null;
        }
        Subject subject = phrases.after(from, barrier);
        int end = subject == null ? from : Math.max(subject.to(), subject.titleTo());
        if (ADDRESSING.contains(cue.form().verb().lemma()) && reading.isWord(end)) {
            end = Math.max(end, ends.end(end, Math.min(barrier, end + LONGEST_ADDRESSEE)));
        }
        int tie = behindChannel(reading.isComma(end) ? end + 1 : end, barrier);
        tie = behindAdjunct(tie, barrier);
        int that = ClauseClaims.isPreposition(reading.key(tie)) ? tie + 1 : tie;
        if (that >= limit - 1 && that < barrier && claims.governs(cue.form().verb(), that) && claims.of(cue, that)) {
            return new Frame(cue, Complement.CLAUSE, from, tie, that + 1, -1);
        }
        return quotations.far(cue, Math.max(limit, end), barrier, sentenceEnd);
    }

    /** "كتب فلان في صحيفة كذا أن". */
    private @Nullable Frame behindWriter(CueWord cue, int from, int barrier, boolean named) {
        Subject subject = named ? phrases.after(from, barrier) : null;
        if (subject == null && phrases.before(cue) == null) {
            return null;
        }
        int end = subject == null ? from : Math.max(subject.to(), subject.titleTo());
        int that = behindChannel(reading.isComma(end) ? end + 1 : end, barrier);
        if (that == from) {
            return null;
        }
        boolean clause = that < barrier && claims.governs(cue.form().verb(), that) && claims.of(cue, that);
        return clause ? new Frame(cue, Complement.CLAUSE, from, that, that + 1, -1) : null;
    }

    /** "وجد باحثون في جامعة كذا أن". */
    private @Nullable Frame behindGroup(CueWord cue, int from, int barrier) {
        for (int k = from + 1; k < Math.min(barrier, from + CHANNEL_REACH) && !reading.isSign(k); k++) {
            if (claims.governs(cue.form().verb(), k) && claims.of(cue, k)) {
                return new Frame(cue, Complement.CLAUSE, from, k, k + 1, -1);
            }
        }
        return null;
    }

    /** Behind "أمام الهيئة": a short adjunct before بأن, which only a verb governs. */
    private int behindAdjunct(int at, int barrier) {
        if (!WordClass.BORDER.has(reading.key(at)) || reading.isComplementiser(at)) {
            return at;
        }
        for (int k = at + 2; k < Math.min(barrier, at + LONGEST_ADJUNCT) && reading.isWord(k - 1); k++) {
            if (reading.isComplementiser(k)) {
                return reading.key(k).startsWith("ب") ? k : at;
            }
        }
        return at;
    }

    /** Behind "في صفحته على فيسبوك": where somebody wrote something, between the subject and its أن. */
    private int behindChannel(int at, int barrier) {
        boolean preposition = reading.is(at, "في") || reading.is(at, "علي") || reading.is(at, "عبر");
        boolean channel = WordClass.OCCASION.hasOwned(reading.key(at + 1))
                || WordClass.OUTLET_HEAD.hasOwned(reading.key(at + 1))
                || WordClass.WRITING.has(reading.key(at + 1))
                || reading.isOutletFrom(at + 1)
                || WordClass.PLATFORM.has(reading.key(at + 1));
        for (int k = at + 2; preposition && channel && k < Math.min(barrier, at + CHANNEL_REACH); k++) {
            if (reading.isComplementiser(k) && !reading.isQuoted(k)) {
                return k;
            }
        }
        return at;
    }

    private int closingBracket(int open, int limit) {
        int end = Math.min(limit, open + 16);
        for (int j = open + 1; j < end; j++) {
            if (reading.is(j, ")")) {
                return j;
            }
        }
        return open;
    }
}
