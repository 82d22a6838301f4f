package org.isnad.arabic.attribution;

/**
 * A word of the text that may be a cue.
 *
 * @param token its index among the tokens
 * @param start where it begins in the text, a glued و or ف left out
 * @param form what its form tells
 * @param joined whether و or ف is glued to it
 * @param sentence the index of its sentence
 */
record CueWord(int token, int start, CueForm form, boolean joined, int sentence) {
    /** Whether the verb is one that says in what document its content stands: جاء في بيان الوزارة أن. */
    static boolean isDocumentVerb(Verb verb) {
        return verb.lemma().equals("جاء") || verb.lemma().equals("ورد");
    }

    /** Whether its object and what is said of that make a clause: اعتبر القرار خطأ says no less than اعتبر أن القرار خطأ. */
    boolean holdsAnOpinion() {
        return form.verb().stance() == Stance.OPINION && form.verb().acts().contains("obj");
    }

    /** Whether the verb needs an object, as اتهم does: what stands alone behind it is that, and not its subject. */
    boolean needsObject() {
        Verb verb = form.verb();
        return verb.acts().stream().anyMatch(act -> act.startsWith("obj+"))
                && verb.stance() != Stance.CALL
                && verb.stance() != Stance.DEMAND;
    }
}
