package org.isnad.arabic.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.isnad.arabic.Quotation;
import org.isnad.arabic.Sentence;
import org.isnad.arabic.Span;
import org.isnad.arabic.Token;
import org.isnad.arabic.actor.Places;
import org.isnad.arabic.attribution.Frame.Complement;
import org.jspecify.annotations.Nullable;

/**
 * Fourth step: where the content of each frame really ends, and whether it is direct, indirect or mixed.
 *
 * <p>Content runs to the end of its sentence unless the report itself goes on: a participle (مشيراً إلى أن), a cue with
 * a glued conjunction or behind a connector (كما قال، ولكنه أكد), a source named behind (بحسب، وفقاً لـ).
 */
final class ContentFinder {
    private static final int QUOTED_SENTENCE = 5;
    /** No reported clause is longer; the bound keeps the time linear in texts without full stops. */
    static final int LONGEST = 200;

    private static final Set<String> RELAYS =
            Set.of("نقلت", "ونقلت", "نقل", "ونقل", "عن", "وعن", "ونقلا", "ونسبت", "نسبت");

    private static final Set<String> CONTRASTS = Set.of("لكن", "ولكن", "بينما", "فيما", "غير", "بيد", "الا", "حين");

    private final Reading reading;
    private final ReportersWords reporter;

    private ContentFinder(Reading reading) {
        this.reading = reading;
        this.reporter = new ReportersWords(reading);
    }

    /**
     * The drafts of {@code frames}; {@code ends} are the tokens where a prepositional cue begins, in ascending order.
     */
    static List<Draft> find(Reading reading, List<Frame> frames, List<Integer> ends) {
        ContentFinder finder = new ContentFinder(reading);
        List<Draft> drafts = new ArrayList<>();
        int end = 0;
        for (int i = 0; i < frames.size(); i++) {
            Frame frame = frames.get(i);
            while (end < ends.size() && ends.get(end) < frame.contentFrom()) {
                end++;
            }
            int border = end < ends.size() ? ends.get(end) : Integer.MAX_VALUE;
            Draft draft = finder.draft(frame, finder.nextReport(frames, i), border);
            if (draft != null) {
                drafts.add(draft);
            }
        }
        return List.copyOf(drafts);
    }

    /** The token where a later frame of the same sentence takes the report over, or a very large number. */
    private int nextReport(List<Frame> frames, int i) {
        Frame frame = frames.get(i);
        for (int k = i + 1; k < frames.size(); k++) {
            Frame next = frames.get(k);
            if (next.cue().token() > frame.contentFrom() + LONGEST) {
                break;
            }
            if (next.cue().token() > frame.contentFrom()) {
                if (frame.complement() == Complement.OPEN && next.complement() == Complement.OPEN) {
                    return next.cue().token();
                }
                int start = takesOver(next);
                if (start > frame.contentFrom()) {
                    return start;
                }
            }
        }
        return Integer.MAX_VALUE;
    }

    private int takesOver(Frame next) {
        int cue = next.cue().token();
        if (next.cue().form().shape() == Shape.NOUN) {
            for (int k = cue - 1; k >= Math.max(0, cue - 14); k--) {
                if (RELAYS.contains(reading.key(k))) {
                    return reading.key(k).equals("عن") && k > 0 && isRelayBefore(k) ? relayBefore(k) : k;
                }
            }
            return cue;
        }
        if (next.cue().form().shape() == Shape.VERBAL_NOUN) {
            return cue - 1;
        }
        int at = cue;
        while (at > 0
                && (reading.is(at - 1, "قد")
                        || reading.is(at - 1, "وقد")
                        || reading.is(at - 1, "كانت")
                        || reading.is(at - 1, "كان"))) {
            at--;
        }
        boolean joined = next.cue().joined()
                || next.cue().form().shape() == Shape.PARTICIPLE
                || reading.key(at).startsWith("وقد");
        while (at > 1 && WordClass.DAY.has(reading.key(at - 1))) {
            at--;
        }
        String before = reading.key(at - 1);
        if (before.startsWith("و") && WordClass.DAY.has(before.substring(1))) {
            return at - 1;
        }
        if (WordClass.CONNECTOR.has(before)) {
            return at - 1;
        }
        if (reading.is(at - 2, "قبل") && before.equals("ان")) {
            return at - 2;
        }
        if (reading.is(at - 2, "مع") && Words.isComplementiser(before)) {
            return at - 2;
        }
        return joined || reading.isComma(at - 1) ? at : contrastBefore(at);
    }

    /** "...، لكن مسؤولاً أبلغ الصحيفة أن": the connector before the next speaker, or -1. */
    private int contrastBefore(int cue) {
        for (int k = cue - 1; k > Math.max(0, cue - 10); k--) {
            if (reading.isComma(k)
                    || reading.quotation(k) != null
                    || NewsVerbs.standard().isVerb(reading.key(k))) {
                return -1;
            }
            if (CONTRASTS.contains(reading.key(k)) && reading.isComma(k - 1)) {
                return k;
            }
        }
        return -1;
    }

    private boolean isRelayBefore(int k) {
        return relayBefore(k) < k;
    }

    private int relayBefore(int k) {
        for (int j = k - 1; j >= Math.max(0, k - 8); j--) {
            if (RELAYS.contains(reading.key(j))) {
                return j;
            }
        }
        return k;
    }

    private @Nullable Draft draft(Frame frame, int report, int border) {
        CueWord cue = frame.cue();
        Span cueSpan = new Span(cue.start(), reading.token(cue.token()).end());
        int from = frame.contentFrom();
        int to = frame.contentTo();
        StatementType type = StatementType.DIRECT;
        if (frame.complement() == Complement.CLAUSE
                || frame.complement() == Complement.ACT
                || frame.complement() == Complement.OPEN) {
            while (from < reading.size() - 1 && reading.isComma(from)) {
                from++;
            }
            Sentence sentence = sentenceOf(from, cue.sentence());
            int last = Math.min(Math.min(report, border), Math.min(sentence.end(), from + LONGEST));
            last = Math.min(last, reporter.resumes(from, last));
            to = trimEnd(from, frame.complement() == Complement.ACT ? nominalEnd(from, last) : last);
            if (to <= from) {
                return null;
            }
            Quotation whole = reading.opening(from);
            if (whole != null && frame.complement() == Complement.CLAUSE) {
                boolean all = whole.close() + 1 >= to;
                boolean sentenceQuoted = reading.words(whole) >= QUOTED_SENTENCE && reading.isComma(whole.close() + 1);
                if ((all || sentenceQuoted) && whole.close() > from + 1) {
                    return new Draft(
                            frame,
                            cueSpan,
                            null,
                            from + 1,
                            trimEnd(from + 1, Math.min(whole.close(), reading.size())),
                            StatementType.DIRECT,
                            null);
                }
            }
            type = switch (frame.complement()) {
                case ACT -> StatementType.ACT;
                case OPEN -> StatementType.DIRECT;
                default -> holdsQuotation(from, to) ? StatementType.MIXED : StatementType.INDIRECT;
            };
        } else {
            to = trimEnd(from, Math.min(to, reading.size()));
        }
        return to > from ? new Draft(frame, cueSpan, null, from, to, type, null) : null;
    }

    /** Content that is a noun ends where a clause begins: at مما، حيث، a conjunction with a verb, a pronoun after a comma. */
    private int nominalEnd(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (reading.quotation(i) != null) {
                continue;
            }
            String key = reading.key(i);
            boolean comma = reading.isComma(i - 1);
            if (WordClass.TAIL.has(key)
                    && (comma || key.equals("مما") || key.equals("حيث") || key.equals("جوابا") || key.equals("لكن"))) {
                return i;
            }
            boolean present = key.length() > 4
                    && key.startsWith("وي")
                    && !Words.isGivenName(key.substring(1))
                    && !Words.isGivenName(key);
            boolean feminine = comma
                    && key.length() > 4
                    && key.startsWith("وت")
                    && !key.endsWith("ي")
                    && !Words.looksLikeVerbalNoun(key.substring(1))
                    && !key.endsWith("ه");
            boolean joined = key.length() > 3 && key.charAt(0) == 'و';
            boolean past = joined && NewsVerbs.standard().isPast(key.substring(1)) && !Words.isGivenName(key);
            boolean negated = key.equals("ولم") || key.equals("ولن") || (key.equals("ولا") && comma);
            if (past || negated) {
                return i;
            }
            if ((present || feminine) && !Places.isPlace(key.substring(1))) {
                return i;
            }
        }
        return to;
    }

    private Sentence sentenceOf(int token, int from) {
        List<Sentence> sentences = reading.sentences();
        int s = from;
        while (s + 1 < sentences.size() && sentences.get(s).end() <= token) {
            s++;
        }
        return sentences.get(s);
    }

    /** Takes signs and dangling conjunctions off the end, but no closing mark of a quotation or bracket. */
    int trimEnd(int from, int to) {
        int end = to;
        while (end > from) {
            String key = reading.key(end - 1);
            boolean sign = reading.isSign(end - 1)
                    && !closes(end - 1)
                    && !key.equals(")")
                    && !key.equals("%")
                    && !key.equals("٪");
            if (!sign && reading.token(end - 1).kind() != Token.Kind.LINE && !key.equals("و") && !key.equals("وذلك")) {
                break;
            }
            end--;
        }
        return end;
    }

    private boolean closes(int i) {
        Quotation quotation = reading.quotation(i);
        return quotation != null && quotation.close() == i;
    }

    private boolean holdsQuotation(int from, int to) {
        for (int i = from; i < to; i++) {
            Quotation quotation = reading.opening(i);
            if (quotation != null) {
                boolean alternative = reading.is(i - 1, "او") || reading.is(i - 1, "و");
                if (!alternative && QuotationClass.of(reading, quotation).isSpeech()) {
                    return true;
                }
                i = quotation.close();
            }
        }
        return false;
    }
}
