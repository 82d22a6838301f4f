package org.isnad.arabic.attribution;

/** Verbs that round a speech off or up (اكتفى، ختم، استهل), before a noun with ب that carries what is said. */
final class Roundings {
    private static final int REACH = 12;

    private Roundings() {}

    /** The token of the verb that the noun at {@code noun} belongs to, in the same clause; or -1. */
    static int before(Reading reading, int noun) {
        for (int k = noun - 1; k >= Math.max(0, noun - REACH); k--) {
            if (WordClass.ROUNDING.has(Words.withoutConjunction(reading.key(k)))) {
                return k;
            }
            boolean apart = reading.isSign(k) && reading.quotation(k) == null && !reading.isComma(k);
            if (apart || reading.isComplementiser(k) || reading.key(k).equals("\n")) {
                return -1;
            }
        }
        return -1;
    }
}
