package org.isnad.arabic.attribution;

import java.util.List;
import java.util.Set;
import org.isnad.arabic.Quotation;
import org.isnad.arabic.attribution.Frame.Complement;

/** Where in a sentence a further frame takes the report over, which ends the content before it. */
final class NextReports {
    private static final int LONGEST_NAME = 3;
    private static final Set<String> RELAYS =
            Set.of("نقلت", "ونقلت", "نقل", "ونقل", "عن", "وعن", "ونقلا", "ونسبت", "نسبت");

    private static final Set<String> CONTRASTS = Set.of("لكن", "ولكن", "بينما", "فيما", "غير", "بيد", "الا", "حين");

    private final Reading reading;

    NextReports(Reading reading) {
        this.reading = reading;
    }

    /** The token where a later frame of the same sentence takes the report over, or a very large number. */
    int after(List<Frame> frames, int i) {
        Frame frame = frames.get(i);
        for (int k = i + 1; k < frames.size(); k++) {
            Frame next = frames.get(k);
            if (next.cue().token() > frame.contentFrom() + ContentFinder.LONGEST) {
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
            int rounding = Roundings.before(reading, cue);
            for (int k = cue - 1; rounding < 0 && k >= Math.max(0, cue - 14); k--) {
                boolean about = reading.is(k, "عن") && !isRelayBefore(k);
                if (RELAYS.contains(reading.key(k)) && !about) {
                    return reading.key(k).equals("عن") && k > 0 && isRelayBefore(k) ? relayBefore(k) : k;
                }
            }
            if (isBeforeThat(rounding)) {
                return rounding - 2;
            }
            boolean led = rounding > 0 && WordClass.CONNECTOR.has(reading.key(rounding - 1));
            return rounding < 0 ? cue : led ? rounding - 1 : rounding;
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
        boolean denied = before.startsWith("و") && WordClass.NEGATION.has(before.substring(1));
        if (denied && at == cue) {
            return at - 1;
        }
        boolean rounds = next.cue().form().shape() == Shape.PARTICIPLE && before.length() > 3 && before.startsWith("و");
        if (rounds && NewsVerbs.standard().mayBeVerb(before.substring(1))) {
            return at - 1;
        }
        if (before.startsWith("و") && WordClass.DAY.has(before.substring(1))) {
            return at - 1;
        }
        if (WordClass.CONNECTOR.has(before)) {
            return at - 1;
        }
        if (isBeforeThat(at)) {
            return at - 2;
        }
        if (isBeforeThat(at - 1) && NewsVerbs.standard().isVerb(before)) {
            return at - 3;
        }
        if (reading.is(at - 2, "مع") && Words.isComplementiser(before)) {
            return at - 2;
        }
        return joined || reading.isComma(at - 1) ? at : contrastBefore(at);
    }

    /** قبل أن يختم بالقول، قبل أن يستدرك قائلا: what was said next. */
    private boolean isBeforeThat(int verb) {
        return reading.is(verb - 2, "قبل") && reading.is(verb - 1, "ان");
    }

    /** "...، لكن مسؤولاً أبلغ الصحيفة أن": the connector before the next speaker, or -1. */
    private int contrastBefore(int cue) {
        for (int k = cue - 1; k > Math.max(0, cue - 10); k--) {
            Quotation name = reading.quotation(k);
            if (name != null && reading.words(name) <= LONGEST_NAME && k == name.close()) {
                k = name.open();
                continue;
            }
            if (reading.isComma(k) || name != null || NewsVerbs.standard().isVerb(reading.key(k))) {
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
}
