package org.isnad.arabic.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.isnad.arabic.Letters;
import org.isnad.arabic.Sentence;
import org.isnad.arabic.Token;
import org.jspecify.annotations.Nullable;

/** First step: every word that may attribute, by form alone. Most will be dropped for want of a frame. */
final class CueFinder {
    private static final Set<String> NEGATABLE = Set.of("استبعد", "نفى", "أنكر");

    private CueFinder() {}

    static List<CueWord> find(Reading reading, CueLexicon lexicon) {
        List<CueWord> cues = new ArrayList<>();
        for (int s = 0; s < reading.sentences().size(); s++) {
            Sentence sentence = reading.sentences().get(s);
            for (int i = sentence.first(); i < sentence.end(); i++) {
                if (reading.isWord(i) && !reading.isQuoted(i)) {
                    CueWord cue = cueAt(reading, lexicon, i, s);
                    if (cue != null && !isNegated(reading, cue)) {
                        cues.add(cue);
                    }
                }
            }
        }
        return List.copyOf(cues);
    }

    private static @Nullable CueWord cueAt(Reading reading, CueLexicon lexicon, int i, int sentence) {
        Token token = reading.token(i);
        String key = token.key();
        if (WordClass.SAID_NOUN.has(key)) {
            Verb say = lexicon.verb("قال");
            if (say != null) {
                Agreement agreement = key.endsWith("ها") ? Agreement.FEMININE : Agreement.UNKNOWN;
                return new CueWord(i, token.start(), new CueForm(say, Shape.NOUN, agreement), false, sentence);
            }
        }
        CueForm form = lexicon.form(key);
        if (form != null) {
            return new CueWord(i, token.start(), form, false, sentence);
        }
        char first = key.isEmpty() ? ' ' : key.charAt(0);
        if ((first == 'و' || first == 'ف') && key.length() > 3) {
            form = lexicon.form(key.substring(1));
            if (form != null) {
                return new CueWord(i, afterFirstLetter(reading.text(), token), form, true, sentence);
            }
        }
        return null;
    }

    /** Where the word begins once its glued conjunction and the vowel signs on that are left out. */
    private static int afterFirstLetter(String text, Token token) {
        int at = token.start();
        while (Letters.isDropped(text.charAt(at))) {
            at++;
        }
        at++;
        while (at < token.end() - 1 && Letters.isDropped(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isNegated(Reading reading, CueWord cue) {
        String before = reading.key(cue.token() - 1);
        boolean negated = before.equals("لم")
                || before.equals("لن")
                || before.equals("لا")
                || before.equals("ولم")
                || before.equals("ولا")
                || before.equals("ولن")
                || before.equals("فلم")
                || before.equals("عدم")
                || before.equals("دون");
        return negated && !NEGATABLE.contains(cue.form().verb().lemma());
    }
}
