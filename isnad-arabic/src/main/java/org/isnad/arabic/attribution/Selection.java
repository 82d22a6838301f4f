package org.isnad.arabic.attribution;

import java.util.ArrayList;
import java.util.List;
import org.isnad.arabic.attribution.Frame.Complement;

/** Eighth step: drops the drafts that are too unlikely, and says how likely the others are. */
final class Selection {
    private static final int FAR = 2;

    private Selection() {}

    static List<Draft> select(Reading reading, List<Draft> drafts) {
        List<Draft> kept = new ArrayList<>();
        for (Draft draft : drafts) {
            if (stands(reading, draft, kept)) {
                kept.add(draft);
            }
        }
        return List.copyOf(kept);
    }

    private static boolean stands(Reading reading, Draft draft, List<Draft> before) {
        if (draft.contentTo() <= draft.contentFrom()) {
            return false;
        }
        CueForm form = draft.frame().cue().form();
        Draft last = before.isEmpty() ? null : before.get(before.size() - 1);
        boolean inside = last != null && draft.cueToken() >= last.contentFrom() && draft.cueToken() < last.contentTo();
        if (inside && draft.frame().complement() == Complement.ACT) {
            return false;
        }
        boolean act = draft.frame().complement() == Complement.ACT;
        if (draft.subject() != null || form.shape() == Shape.PREPOSITION) {
            return true;
        }
        if (act && form.shape() == Shape.PARTICIPLE) {
            return !before.isEmpty() && before.get(before.size() - 1).sentence() == draft.sentence();
        }
        if (act) {
            boolean goesOn = draft.frame().cue().joined()
                    || new TokenForms(reading).isLedByPronoun(draft.cueToken())
                    || WordClass.IN_WHICH.has(reading.key(draft.cueToken() + 1))
                    || WordClass.CONNECTOR.has(reading.key(draft.cueToken() - 1));
            return goesOn && !before.isEmpty() && near(reading, before.get(before.size() - 1), draft);
        }
        return true;
    }

    /** In the same paragraph, or near enough when the noun is governed by a preposition and so no subject. */
    private static boolean near(Reading reading, Draft before, Draft draft) {
        int paragraphs = reading.sentences().get(draft.sentence()).paragraph()
                - reading.sentences().get(before.sentence()).paragraph();
        boolean governed =
                draft.contentFrom() > draft.frame().subjectTo() || draft.frame().gluedContent();
        return paragraphs == 0 || (governed && paragraphs <= FAR);
    }

    /** How sure it is that the draft is a statement. */
    static double detection(Draft draft) {
        Verb verb = draft.frame().cue().form().verb();
        double care = switch (verb.care()) {
            case FREE -> 0.97;
            case NEAR -> 0.9;
            case STRICT -> 0.8;
        };
        return draft.frame().complement() == Complement.ACT ? care - 0.25 : care;
    }

    /** How sure it is that the content's ends are right. */
    static double content(Draft draft) {
        return switch (draft.frame().complement()) {
            case QUOTE, QUOTE_BEFORE -> 0.97;
            case CLAUSE -> draft.frame().cue().form().shape() == Shape.PREPOSITION ? 0.7 : 0.88;
            case OPEN -> 0.8;
            case ACT -> 0.8;
        };
    }
}
