package org.isnad.arabic.attribution;

/**
 * Clauses and adjuncts set between commas before the sentence goes on: قال فلان، الذي تسلم منصبه قبل عام، إن. Their
 * verbs have no part in what is reported.
 */
final class Insertions {
    private static final int LONGEST = 40;
    private final Reading reading;
    private final TokenForms forms;

    Insertions(Reading reading) {
        this.reading = reading;
        this.forms = new TokenForms(reading);
    }

    /** The comma that closes the clause inserted at {@code comma}, or {@code comma} when none begins there. */
    int end(int comma, int to) {
        if (!reading.isComma(comma)
                || !(WordClass.INSERTION.has(reading.key(comma + 1)) || forms.isReportingParticiple(comma + 1))) {
            return comma;
        }
        int far = Math.min(to, comma + LONGEST);
        for (int k = comma + 2; k < far; k++) {
            if (reading.isComma(k) && resumes(k + 1)) {
                return k;
            }
        }
        return comma;
    }

    /** Whether the word is part of an inserted clause that ends before {@code tie}, where the sentence goes on. */
    boolean separates(int word, int tie) {
        int comma = reading.isComma(tie - 1) ? tie - 1 : reading.isComma(tie - 2) ? tie - 2 : -1;
        if (comma <= word || !resumes(comma + 1)) {
            return false;
        }
        for (int k = word; k > Math.max(0, comma - LONGEST); k--) {
            if (WordClass.INSERTION.has(reading.key(k)) && reading.isComma(k - 1)) {
                return reportsBefore(k - 1);
            }
            if (reading.isComma(k) || reading.is(k, ".")) {
                return false;
            }
        }
        return false;
    }

    private boolean resumes(int i) {
        boolean preposition = ClauseClaims.isPreposition(reading.key(i)) && reading.isComplementiser(i + 1);
        return reading.isComplementiser(i) || preposition || reading.is(i, ":") || reading.opening(i) != null;
    }

    private boolean reportsBefore(int comma) {
        for (int k = comma - 1; k >= Math.max(0, comma - PhraseEnds.LONGEST) && !reading.is(k, "."); k--) {
            if (CueCheck.isCueForm(reading.key(k))) {
                return true;
            }
        }
        return false;
    }
}
