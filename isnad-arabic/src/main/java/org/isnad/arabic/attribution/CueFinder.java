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

    /** "طلب عدم ذكر اسمه" and the like report nothing. */
    private static final Set<String> ANONYMITY =
            Set.of("ذكر", "كشف", "الكشف", "كشفه", "نشر", "الافصاح", "تسميته", "ايراد", "التعريف");

    private static final Set<String> LEADING =
            Set.of("رغم", "برغم", "بعد", "عقب", "منذ", "اثر", "مع", "بسبب", "علي", "قبل", "وسط", "بعيد", "غداه");

    private static final List<String> PRONOUNS = List.of("هما", "ها", "هم", "ه");
    private static final Set<String> ADDRESSING = Set.of(
            "أجاب", "أبلغ", "أطلع", "أخبر", "سأل", "وصف", "اتهم", "اتّهم", "دعا", "طالب", "ناشد", "حث", "نصح", "اعتبر",
            "وعد", "ذكر");

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
        CueForm rounded = roundedOff(reading, lexicon, i);
        if (rounded != null) {
            return new CueWord(i, afterFirstLetter(reading.text(), token), rounded, false, sentence);
        }
        boolean inPreposition = key.length() > 4
                && key.startsWith("ب")
                && (WordClass.SAID_NOUN.has(key.substring(1)) || key.equals("بالقول"));
        if (inPreposition || WordClass.SAID_NOUN.has(key)) {
            Verb say = lexicon.verb("قال");
            if (say != null) {
                Agreement agreement = key.endsWith("ها") ? Agreement.FEMININE : Agreement.UNKNOWN;
                int start = inPreposition ? afterFirstLetter(reading.text(), token) : token.start();
                return new CueWord(i, start, new CueForm(say, Shape.NOUN, agreement), false, sentence);
            }
        }
        CueForm form = lexicon.form(key);
        if (form != null && OtherWords.isOther(reading, form, i, key)) {
            form = null;
        }
        Verb named = lexicon.ofVerbalNoun(key);
        if (named != null && leadsInto(reading, i)) {
            return new CueWord(
                    i, token.start(), new CueForm(named, Shape.VERBAL_NOUN, Agreement.UNKNOWN), false, sentence);
        }
        if (form != null) {
            return new CueWord(i, token.start(), form, isNegation(reading.key(i - 1)), sentence);
        }
        boolean pointing = reading.is(i - 1, "ما") && reading.is(i - 2, "هذا");
        CueForm withObject = withObject(lexicon, key, pointing);
        if (withObject != null) {
            return new CueWord(i, token.start(), withObject, false, sentence);
        }
        char first = key.isEmpty() ? ' ' : key.charAt(0);
        boolean joins = (first == 'و' || first == 'ف') && key.length() > 2;
        if (joins && key.length() == 3) {
            CueForm shorter = lexicon.form(key.substring(1));
            int subject = Words.isPronounPhrase(reading.key(i + 1)) ? i + 2 : i + 1;
            boolean topic = key.startsWith("ف") && isBehindTopic(reading, i, sentence);
            return shorter != null && (topic || new TokenForms(reading).startsSubject(subject))
                    ? new CueWord(i, afterFirstLetter(reading.text(), token), shorter, true, sentence)
                    : null;
        }
        if (joins) {
            form = lexicon.form(key.substring(1));
            if (form != null && OtherWords.isOther(reading, form, i, key.substring(1))) {
                return null;
            }
            if (form != null) {
                return new CueWord(i, afterFirstLetter(reading.text(), token), form, true, sentence);
            }
            withObject = withObject(lexicon, key.substring(1), false);
            if (withObject != null) {
                return new CueWord(i, afterFirstLetter(reading.text(), token), withObject, true, sentence);
            }
        }
        return null;
    }

    /** اكتفى الوزير بالإشارة إلى أن: the noun behind ب, when a verb that rounds off stands before it; or null. */
    private static @Nullable CueForm roundedOff(Reading reading, CueLexicon lexicon, int i) {
        String key = reading.key(i);
        Verb verb = key.startsWith("بال") ? lexicon.ofVerbalNoun(key.substring(3)) : null;
        if (verb == null) {
            return null;
        }
        int rounding = Roundings.before(reading, i);
        return rounding < 0 ? null : new CueForm(verb, Shape.NOUN, agreementOfRounding(reading.key(rounding)));
    }

    private static Agreement agreementOfRounding(String verb) {
        return verb.endsWith("ت") || verb.startsWith("ت") || verb.startsWith("وت")
                ? Agreement.FEMININE
                : Agreement.MASCULINE;
    }

    /** "أما فلان فرد": the verb of a topic, which has its letter ف of itself. */
    private static boolean isBehindTopic(Reading reading, int i, int sentence) {
        int first = reading.sentences().get(sentence).first();
        for (int k = i - 1; k >= Math.max(first, i - PhraseEnds.LONGEST); k--) {
            if (reading.is(k, "اما") || reading.is(k, "واما")) {
                return true;
            }
        }
        return false;
    }

    /** وصفه، أجابها: a verb that takes the one who is spoken to or of, with a pronoun for it. */
    private static @Nullable CueForm withObject(CueLexicon lexicon, String key, boolean pointing) {
        for (String pronoun : PRONOUNS) {
            if (key.endsWith(pronoun) && key.length() - pronoun.length() >= 3) {
                CueForm form = lexicon.form(key.substring(0, key.length() - pronoun.length()));
                if (form != null
                        && form.shape().isFinite()
                        && (pointing || ADDRESSING.contains(form.verb().lemma()))) {
                    return form;
                }
            }
        }
        return null;
    }

    /** "رغم تأكيد الوزارة": a verbal noun behind a preposition of time or contrast, its subject behind it. */
    private static boolean leadsInto(Reading reading, int i) {
        String before = Words.withoutConjunction(reading.key(i - 1));
        TokenForms forms = new TokenForms(reading);
        boolean subject = forms.startsSubject(i + 1) || forms.hasArticle(i + 1) || reading.mentionFrom(i + 1) != null;
        return LEADING.contains(before) && subject;
    }

    private static boolean isNegation(String before) {
        return before.equals("ولم") || before.equals("ولن") || before.equals("ولا") || before.equals("لم");
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

    /** "رفضت الكشف عن اسمها، فضل ذكر هويته". */
    private static boolean namesItself(Reading reading, int from, int to) {
        for (int k = from; k < to; k++) {
            String key = reading.key(k);
            if (key.equals("اسمه") || key.equals("اسمها") || key.startsWith("هويته") || key.equals("اسمهم")) {
                return true;
            }
        }
        return false;
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
        String after = reading.key(cue.token() + 1);
        String key = Words.withoutConjunction(reading.key(cue.token()));
        if (cue.form().shape() == Shape.PRESENT && (key.startsWith("سي") || key.startsWith("ست"))) {
            return true;
        }
        if (after.equals("عدم") && ANONYMITY.contains(reading.key(cue.token() + 2))) {
            return true;
        }
        if (namesItself(reading, cue.token() + 1, cue.token() + 2)
                || (ANONYMITY.contains(after) && namesItself(reading, cue.token() + 2, cue.token() + 4))) {
            return true;
        }
        return negated && !NEGATABLE.contains(cue.form().verb().lemma());
    }
}
