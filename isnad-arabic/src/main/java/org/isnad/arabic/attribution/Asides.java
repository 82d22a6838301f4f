package org.isnad.arabic.attribution;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isnad.arabic.Sentence;

/**
 * People who are named as speaking without anything they said being given (هذا ما أكده فلان): they may still be whom the
 * next implicit speaker means.
 */
final class Asides {
    private Asides() {}

    static List<Subject> find(Reading reading, List<Draft> drafts) {
        Set<Integer> taken = new HashSet<>();
        for (Draft draft : drafts) {
            taken.add(draft.cueToken());
        }
        NounPhrases phrases = new NounPhrases(reading);
        List<Subject> asides = new ArrayList<>();
        for (Sentence sentence : reading.sentences()) {
            for (int i = sentence.first(); i < sentence.end(); i++) {
                if (reading.isWord(i) && !taken.contains(i) && !reading.isQuoted(i) && reports(reading, i)) {
                    Subject subject = phrases.after(i + 1, Math.min(sentence.end(), i + 16));
                    boolean sure =
                            subject != null && (subject.hasTitle() || Words.isGivenName(reading.key(subject.from())));
                    if (subject != null
                            && sure
                            && subject.kind() == Subject.Kind.PERSON
                            && subject.to() - subject.from() <= 4) {
                        asides.add(subject);
                    }
                }
            }
        }
        return List.copyOf(asides);
    }

    private static boolean reports(Reading reading, int i) {
        String key = Words.withoutConjunction(reading.key(i));
        CueForm form = CueLexicon.standard().form(key);
        if (form == null && key.endsWith("ه") && key.length() > 3) {
            form = CueLexicon.standard().form(key.substring(0, key.length() - 1));
        }
        return form != null && form.shape().isFinite() && form.verb().care() == Verb.Care.FREE;
    }
}
