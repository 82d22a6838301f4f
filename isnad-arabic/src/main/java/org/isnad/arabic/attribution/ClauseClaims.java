package org.isnad.arabic.attribution;

/** Whether an أن belongs to a cue or to something that stands nearer: بعد أن، يجب أن، يُذكر أن. */
final class ClauseClaims {
    private final Reading reading;
    private final NounPhrases phrases;
    private final Insertions insertions;
    private final TokenForms forms;

    ClauseClaims(Reading reading) {
        this.reading = reading;
        this.phrases = new NounPhrases(reading);
        this.insertions = new Insertions(reading);
        this.forms = new TokenForms(reading);
    }

    /** Whether the word is أن or one of its like that the verb may govern. */
    boolean governs(Verb verb, int j) {
        String key = reading.key(j);
        boolean clause = verb.clause() || (key.startsWith("ب") && verb.acts().contains("obj+ب"));
        return clause && reading.isComplementiser(j);
    }

    /** Whether the complementiser at {@code j} is the cue's, and not that of بعد أن or يجب أن. */
    boolean of(CueWord cue, int j) {
        if (insertions.separates(cue.token(), j)) {
            return false;
        }
        if (j == cue.token() + 1) {
            return !isImpersonal(cue);
        }
        String before = reading.key(j - 1);
        if (WordClass.UNCLAIMED.has(Words.withoutConjunction(before)) || WordClass.UNCLAIMED.has(before)) {
            return false;
        }
        if (isPreposition(before) && reading.mention(j - 1) == null) {
            if (j - 2 == cue.token()) {
                return !isImpersonal(cue);
            }
            boolean governed = ActFrames.isPreposition(cue.form().verb(), before) || before.equals("الي");
            return governed && !WordClass.UNCLAIMED.has(reading.key(j - 2));
        }
        return true;
    }

    /** يُذكر أن، يُعتقد أن: nobody speaks, unless the subject stands before the verb. */
    private boolean isImpersonal(CueWord cue) {
        String key = Words.withoutConjunction(reading.key(cue.token()));
        boolean prone = WordClass.PASSIVE_PRONE.has(key) || WordClass.PASSIVE_PRONE.has(reading.key(cue.token()));
        boolean denied = reading.is(cue.token() - 1, "لم") || reading.is(cue.token() - 1, "ولم");
        boolean pronoun = denied || isPronoun(cue.token() - 1) || isPronoun(cue.token() - 2);
        return prone && !pronoun && phrases.before(cue) == null && !(cue.joined() && key.equals("يري"));
    }

    private boolean isPronoun(int i) {
        boolean negated = WordClass.NEGATION.has(reading.key(i)) && forms.isLedByPronoun(i);
        return negated || reading.is(i, "هو") || reading.is(i, "وهو") || reading.is(i, "هي") || reading.is(i, "وهي");
    }

    static boolean isPreposition(String key) {
        return key.equals("الي") || key.equals("علي") || key.equals("عن") || key.equals("من") || key.equals("في");
    }
}
