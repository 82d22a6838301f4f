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
import org.isnad.arabic.actor.Places;
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
    private static final int SHORT_QUOTATION = 4;
    private static final int COLON_REACH = 12;
    private static final int ACT_REACH = 12;

    private final Reading reading;
    private final NounPhrases phrases;
    private final ObjectFinder objects;

    private FrameFinder(Reading reading) {
        this.reading = reading;
        this.phrases = new NounPhrases(reading);
        this.objects = new ObjectFinder(reading);
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
        boolean homograph = WordClass.HOMOGRAPH.has(reading.key(cue.token()));
        int reach = homograph
                ? 2
                : switch (cue.form().shape()) {
                    case NOUN -> 3;
                    case PARTICIPLE -> verb.care() == Care.FREE ? 8 : 3;
                    default -> verb.care().reach;
                };
        int limit = Math.min(barrier, from + reach);
        int actAt = -1;
        int words = 0;
        for (int j = from; j < limit; j++) {
            Quotation quotation = reading.opening(j);
            if (quotation != null) {
                boolean free = actAt < 0 || reading.is(j - 1, ":");
                if (free && verb.quote() && !isQuotedName(quotation, limit) && quotes(cue, quotation, j, sentenceEnd)) {
                    return new Frame(cue, Complement.QUOTE, from, j, quotation.open() + 1, quotation.close());
                }
                j = quotation.close();
                continue;
            }
            String key = reading.key(j);
            if (key.equals("(")) {
                j = closingBracket(j, limit);
                continue;
            }
            if (key.equals(":")) {
                return verb.quote() || verb.clause() ? afterColon(cue, from, j, sentenceEnd) : null;
            }
            if (!reading.isWord(j)) {
                continue;
            }
            words++;
            boolean clause =
                    verb.clause() || (key.startsWith("ب") && verb.acts().contains("obj+ب"));
            if (clause && Words.isComplementiser(key) && claims(cue, j)) {
                boolean preposed = isActPreposition(verb, reading.key(j - 1));
                if (actAt < 0 || preposed || actAt == j - 1 || key.startsWith("ب")) {
                    boolean hasPreposition = j - 1 >= from && isPreposition(reading.key(j - 1));
                    return new Frame(cue, Complement.CLAUSE, from, hasPreposition ? j - 1 : j, j + 1, -1);
                }
                break;
            }
            if (actAt < 0 && isAct(cue, j)) {
                actAt = j;
            }
        }
        if (words == 0 && verb.quote() && from < sentenceEnd && reading.is(from, "،")) {
            Quotation late = reading.opening(from + 1);
            if (late != null) {
                return new Frame(cue, Complement.QUOTE, from, from, late.open() + 1, late.close());
            }
        }
        Frame behind = behindQuotation(cue, from, Math.min(barrier, sentenceEnd));
        return behind != null ? behind : act(cue, from, actAt, Math.min(barrier, sentenceEnd));
    }

    /** "..."، قال فلان: the quotation stands before the cue. */
    private @Nullable Frame behindQuotation(CueWord cue, int from, int end) {
        int close = reading.isComma(cue.token() - 1) ? cue.token() - 2 : cue.token() - 1;
        Quotation quotation = reading.quotation(close);
        boolean quoted = quotation != null && quotation.close() == close && reading.words(quotation) >= 3;
        if (quotation == null
                || !quoted
                || !cue.form().verb().quote()
                || !cue.form().shape().isFinite()
                || cue.joined()
                || !reading.isWord(from)) {
            return null;
        }
        return new Frame(
                cue, Complement.QUOTE_BEFORE, from, Math.min(end, from + 12), quotation.open() + 1, quotation.close());
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

    /** Whether the quotation is what was said and not the name of a film, a party or a town in the subject. */
    private boolean quotes(CueWord cue, Quotation quotation, int open, int sentenceEnd) {
        int before = open - 1;
        int words = reading.words(quotation);
        if (words == 0) {
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
        boolean glued = previous.equals("ل") || previous.equals("ب") || previous.equals("في") || previous.equals("من");
        if (glued && words <= SHORT_QUOTATION) {
            return false;
        }
        return words > SHORT_QUOTATION || endsClause(quotation.close() + 1, sentenceEnd);
    }

    /** A name in quotation marks: a few words without a colon before them, while the clause itself is still to come. */
    private boolean isQuotedName(Quotation quotation, int limit) {
        if (reading.is(quotation.open() - 1, ":") || reading.words(quotation) > 3) {
            return false;
        }
        for (int j = quotation.close() + 1; j < limit; j++) {
            if (Words.isComplementiser(reading.key(j)) && !WordClass.UNCLAIMED.has(reading.key(j - 1))) {
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
                || reading.key(at).startsWith("و");
    }

    private @Nullable Frame afterColon(CueWord cue, int from, int colon, int sentenceEnd) {
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
        if (Words.isComplementiser(reading.key(at)) && at + 1 < end) {
            return new Frame(cue, Complement.CLAUSE, from, colon, at + 1, -1);
        }
        if (!cue.form().verb().quote() || at + 1 >= end) {
            return null;
        }
        return new Frame(cue, Complement.OPEN, from, colon, at, Math.min(end, at + ContentFinder.LONGEST));
    }

    /** Whether the complementiser at {@code j} is the cue's, and not that of بعد أن or يجب أن. */
    private boolean claims(CueWord cue, int j) {
        if (j == cue.token() + 1) {
            return !isImpersonal(cue);
        }
        String before = reading.key(j - 1);
        if (WordClass.UNCLAIMED.has(Words.withoutConjunction(before)) || WordClass.UNCLAIMED.has(before)) {
            return false;
        }
        if (isPreposition(before)) {
            if (j - 2 == cue.token()) {
                return !isImpersonal(cue);
            }
            boolean governed = isActPreposition(cue.form().verb(), before) || before.equals("الي");
            return governed && !WordClass.UNCLAIMED.has(reading.key(j - 2));
        }
        return true;
    }

    /** يُذكر أن، يُعتقد أن: nobody speaks, unless the subject stands before the verb. */
    private boolean isImpersonal(CueWord cue) {
        String key = Words.withoutConjunction(reading.key(cue.token()));
        boolean prone = WordClass.PASSIVE_PRONE.has(key) || WordClass.PASSIVE_PRONE.has(reading.key(cue.token()));
        boolean pronoun = isPronoun(cue.token() - 1) || isPronoun(cue.token() - 2);
        return prone && !pronoun && phrases.before(cue) == null && !(cue.joined() && key.equals("يري"));
    }

    private boolean isPronoun(int i) {
        return reading.is(i, "هو") || reading.is(i, "وهو") || reading.is(i, "هي") || reading.is(i, "وهي");
    }

    private static boolean isPreposition(String key) {
        return key.equals("الي") || key.equals("علي") || key.equals("عن") || key.equals("من") || key.equals("في");
    }

    private static boolean isActPreposition(Verb verb, String key) {
        return verb.acts().contains(key) || verb.acts().contains("obj+" + key);
    }

    private boolean isAct(CueWord cue, int j) {
        Verb verb = cue.form().verb();
        String key = reading.key(j);
        if (isActPreposition(verb, key)) {
            return !(key.equals("علي") && reading.lastLetter(j) == 'ي') && !WordClass.OCCASION.has(reading.key(j + 1));
        }
        boolean governsB = verb.acts().contains("ب") || verb.acts().contains("obj+ب");
        if (governsB && key.equals("بما") && NewsVerbs.standard().mayBeVerb(reading.key(j + 1))) {
            return true;
        }
        if (governsB && key.length() > 3 && key.startsWith("ب") && !Words.isGivenName(key)) {
            if (WordClass.BORDER.has(key) || WordClass.DAY.has(key) || WordClass.TURN.has(key)) {
                return false;
            }
            boolean ownLetter = WordClass.ORG_HEAD.has(key) || WordClass.TITLE.has(key) || Places.isPlace(key);
            if (ownLetter) {
                return false;
            }
            String rest = key.substring(1);
            boolean plain = (verb.acts().contains("ب") || verb.stance() == Stance.DEMAND)
                    && rest.length() > 2
                    && !WordClass.OCCASION.has(rest)
                    && !WordClass.LOCATION.has(rest);
            return plain
                    || rest.startsWith("ال")
                    || j == cue.token() + 1
                    || rest.endsWith("ه")
                    || rest.endsWith("ات")
                    || rest.endsWith("ها")
                    || Words.looksLikeVerbalNoun(rest);
        }
        return false;
    }

    private @Nullable Frame act(CueWord cue, int from, int actAt, int end) {
        Verb verb = cue.form().verb();
        boolean loose = cue.form().shape() == Shape.PARTICIPLE && verb.care() == Care.STRICT;
        if (verb.acts().isEmpty() || cue.form().shape() == Shape.NOUN || loose) {
            return null;
        }
        if (actAt >= 0 && actAt + 1 < end) {
            if (cue.form().shape() == Shape.PARTICIPLE && actAt != from && !hasObjectThen(verb)) {
                return null;
            }
            boolean glued =
                    reading.key(actAt).length() > 2 && reading.key(actAt).startsWith("ب");
            int content = glued ? actAt : actAt + 1;
            int plain = verb.acts().contains("obj") && !glued ? objects.after(cue, actAt) : -1;
            if (plain >= 0) {
                return new Frame(cue, Complement.ACT, from, plain, plain, -1);
            }
            boolean called = verb.stance() == Stance.CALL || verb.stance() == Stance.DEMAND;
            if (hasObjectThen(verb) && actAt != from && !called) {
                return objectThen(cue, from, actAt, content, glued);
            }
            if (called && hasObjectThen(verb) && actAt != from) {
                int object = objects.after(cue, actAt);
                Frame frame = new Frame(cue, Complement.ACT, from, object < 0 ? actAt : object, content, -1);
                return glued ? frame.withGluedContent() : frame;
            }
            Frame frame = new Frame(cue, Complement.ACT, from, actAt, content, -1);
            return glued ? frame.withGluedContent() : frame;
        }
        String needed = verb.neededWord();
        if (!verb.acts().contains("obj")
                || (needed != null && !stands(needed, from, Math.min(end, from + ACT_REACH)))) {
            return null;
        }
        boolean passive = WordClass.PASSIVE_PRONE.has(Words.withoutConjunction(reading.key(cue.token())));
        int object = passive && phrases.before(cue) == null ? -1 : objects.after(cue, end);
        return object < 0 ? null : new Frame(cue, Complement.ACT, from, object, object, -1);
    }

    private boolean stands(String word, int from, int to) {
        for (int i = from; i < to; i++) {
            if (reading.is(i, word) || reading.is(i, "ال" + word)) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasObjectThen(Verb verb) {
        for (String act : verb.acts()) {
            if (act.startsWith("obj+")) {
                return true;
            }
        }
        return false;
    }

    /** دعا فلان فلاناً إلى كذا: the content begins with the one who is called on, when one can be told. */
    private Frame objectThen(CueWord cue, int from, int actAt, int content, boolean glued) {
        int object = objects.after(cue, actAt);
        if (object < 0) {
            Frame frame = new Frame(cue, Complement.ACT, from, actAt, content, -1);
            return glued ? frame.withGluedContent() : frame;
        }
        return new Frame(cue, Complement.ACT, from, object, object, -1);
    }
}
