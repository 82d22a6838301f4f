package org.isnad.arabic.attribution;

import java.util.ArrayList;
import java.util.List;
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

    private final Reading reading;
    private final ReportersWords reporter;
    private final NextReports reports;

    private ContentFinder(Reading reading) {
        this.reading = reading;
        this.reporter = new ReportersWords(reading);
        this.reports = new NextReports(reading);
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
            Draft draft = finder.draft(frame, finder.reports.after(frames, i), border);
            if (draft != null) {
                drafts.add(draft);
            }
        }
        return List.copyOf(drafts);
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
                case ACT -> cue.holdsAnOpinion() ? reported(from, to) : StatementType.ACT;
                case OPEN -> StatementType.DIRECT;
                default -> reported(from, to);
            };
        } else {
            to = trimEnd(from, Math.min(to, reading.size()));
        }
        return to > from ? new Draft(frame, cueSpan, null, from, to, type, null) : null;
    }

    private StatementType reported(int from, int to) {
        return holdsQuotation(from, to) ? StatementType.MIXED : StatementType.INDIRECT;
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
            if (comma && opensAside(i)) {
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

    /** ، بعد أن أثبتت كذا، في ختام زيارة: when and in spite of what it was said, which the reporter adds. */
    private boolean opensAside(int i) {
        boolean that = reading.is(i + 1, "ان");
        return (reading.is(i, "بعد") && that)
                || reading.is(i, "بعدما")
                || (reading.is(i, "في") && reading.is(i + 1, "ختام"))
                || reporter.contradicts(i);
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
