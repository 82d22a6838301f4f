package org.isnad.arabic.attribution;

import java.util.List;
import java.util.function.BiConsumer;
import org.isnad.arabic.Normalisation;

/**
 * The third-person forms of a verb in normalised spelling, made from its past and its present. In that spelling the
 * classes of verbs differ in little: a weak last letter falls away before some endings, nothing else changes.
 */
final class Conjugation {
    private Conjugation() {}

    /** The present of a verb without weak letters: the past behind ي, the initial أ or ا left out. */
    static String regularPresent(String past) {
        boolean drops = past.startsWith("أ") || past.startsWith("ا") || past.startsWith("آ");
        return "ي" + (drops ? past.substring(1) : past);
    }

    /** Hands the forms of the past, with what they tell of their subject, to {@code forms}. */
    static void past(String lemma, BiConsumer<String, Agreement> forms) {
        String past = Normalisation.fold(lemma);
        boolean weak = past.endsWith("ي") || past.endsWith("ا");
        String stem = weak ? past.substring(0, past.length() - 1) : past;
        forms.accept(past, Agreement.MASCULINE);
        forms.accept(stem + "ت", Agreement.FEMININE);
        forms.accept(stem + "تا", Agreement.UNKNOWN);
        forms.accept(stem + "وا", Agreement.PLURAL);
        forms.accept((weak ? stem + "ي" : past) + "ا", Agreement.UNKNOWN);
    }

    /** Hands the forms of the present and the future to {@code forms}. */
    static void present(String thirdMasculine, BiConsumer<String, Agreement> forms) {
        String rest = Normalisation.fold(thirdMasculine).substring(1);
        boolean weak = rest.endsWith("ي") || rest.endsWith("و");
        String stem = weak ? rest.substring(0, rest.length() - 1) : rest;
        for (String future : List.of("", "س")) {
            forms.accept(future + "ي" + rest, Agreement.MASCULINE);
            forms.accept(future + "ت" + rest, Agreement.FEMININE);
            forms.accept(future + "ي" + stem + "ون", Agreement.PLURAL);
            forms.accept(future + "ي" + rest + "ان", Agreement.UNKNOWN);
            forms.accept(future + "ت" + rest + "ان", Agreement.UNKNOWN);
        }
    }
}
