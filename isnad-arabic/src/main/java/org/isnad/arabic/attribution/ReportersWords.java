package org.isnad.arabic.attribution;

import java.util.Set;
import org.isnad.arabic.Quotation;

/** Where in what looks like content the reporter goes on in his own words. */
final class ReportersWords {
    private static final Set<String> CONTRARY = Set.of("لكنه", "ولكنه", "لكنها", "ولكنها");
    /** وذلك بعد أن كذا belongs to what is told, where وذلك خلال كذا is where it was told. */
    private static final Set<String> SEQUELS = Set.of("بعد", "بعدما", "قبل", "منذ", "عقب", "اثر", "حتى");

    private static final Set<String> UNSAID = Set.of(
            "يحدد", "تحدد", "يوضح", "توضح", "يذكر", "تذكر", "يسمي", "تسمي", "يكشف", "تكشف", "يعطي", "تعطي", "يقدم",
            "تقدم", "يفصح", "تفصح", "يشير", "تشير", "يدلي", "تدلي", "يخوض", "تخوض", "يورد", "تورد", "يضيف", "تضيف",
            "يتطرق", "تتطرق", "يعلق", "تعلق");
    private static final Set<String> UNSAID_NOUNS =
            Set.of("مزيد", "ذكر", "تحديد", "الخوض", "الكشف", "تفاصيل", "تقديم", "اعطاء", "الافصاح", "تسميه", "توضيح");

    private final Reading reading;
    private final TokenForms forms;

    ReportersWords(Reading reading) {
        this.reading = reading;
        this.forms = new TokenForms(reading);
    }

    /** The token where the reporter resumes, or {@code to}. */
    int resumes(int from, int to) {
        return gloss(from, remark(from, to));
    }

    /** Where "وهذا ما أكده فلان" or "، وهو موقف يشاطره" begins, which is the reporter's own. */
    private int remark(int from, int to) {
        for (int i = from + 1; i + 2 < to; i++) {
            boolean pronoun = reading.is(i, "وهو") || reading.is(i, "وهي");
            if (pronoun && reading.isComma(i - 1) && WordClass.JUDGED.has(reading.key(i + 1))) {
                return i;
            }
            boolean this_ = reading.is(i, "وهذا") || reading.is(i, "وهو") || reading.is(i, "وذلك");
            if (this_ && reading.is(i + 1, "ما") && reading.isWord(i + 2)) {
                int verb = WordClass.NEGATED_VERB_PARTICLE.has(reading.key(i + 2)) ? i + 3 : i + 2;
                if (verb > i + 2 && verb < to && reading.isComma(i - 1)) {
                    return i;
                }
                String key = reading.key(verb);
                String stem = key.endsWith("ه") ? key.substring(0, key.length() - 1) : key;
                boolean consequence =
                        reading.isComma(i - 1) && NewsVerbs.standard().isPast(key);
                if (consequence
                        || CueLexicon.standard().form(stem) != null
                        || CueLexicon.standard().form(key) != null) {
                    return i;
                }
            }
        }
        return to;
    }

    /**
     * Where the reporter goes on in his own words: with a verb after a quotation («...»، وعرضت كذا), with a gloss (في إشارة
     * إلى)، with what was not said (دون أن يحدد) or with the occasion (وذلك خلال).
     */
    private int gloss(int from, int to) {
        for (int i = from + 1; i + 2 < to; i++) {
            Quotation quotation = reading.quotation(i);
            if (quotation != null && quotation.holds(i)) {
                i = quotation.close();
            }
            if (i + 2 < to && reading.isComma(i) && (leavesSpeech(i) || turnsAway(i) || isUnsaid(i + 1))) {
                return i;
            }
            boolean unsaid =
                    CONTRARY.contains(reading.key(i)) && reading.is(i + 1, "لم") && UNSAID.contains(reading.key(i + 2));
            if (unsaid) {
                return i;
            }
            boolean hint = reading.is(i, "في") && (reading.is(i + 1, "اشاره") || reading.is(i + 1, "تلميح"));
            if (hint && (reading.is(i + 2, "الي") || reading.is(i + 2, "ل"))) {
                return i;
            }
        }
        return to;
    }

    /** "...، فيما أبقى الصندوق على توقعاته": what others did at the same time, which the verb behind the conjunction shows. */
    private boolean turnsAway(int comma) {
        String next = reading.key(comma + 1);
        boolean meanwhile = next.equals("فيما") || next.equals("بينما");
        boolean time = next.equals("في") && reading.is(comma + 2, "حين");
        int verb = time ? comma + 3 : comma + 2;
        CueForm form = CueLexicon.standard().form(reading.key(verb));
        if (next.equals("حيث")) {
            return forms.isFiniteVerb(comma + 2);
        }
        boolean report = form != null && form.shape() == Shape.PAST;
        return (meanwhile || time) && (report || NewsVerbs.standard().isPast(reading.key(verb)));
    }

    /** "...، ولم يوضح متى", "...، لكنه لا يستبعد أن": what the speaker left open or grants, told by the reporter. */
    private boolean isUnsaid(int at) {
        boolean unsaid = reading.is(at, "ولم") && UNSAID.contains(reading.key(at + 1));
        boolean contrary = CONTRARY.contains(reading.key(at)) && WordClass.NEGATION.has(reading.key(at + 1));
        CueForm form = CueLexicon.standard().form(reading.key(at + 2));
        return unsaid
                || contradicts(at)
                || (contrary && form != null && form.shape().isFinite() && opensClause(at + 3));
    }

    /** "...، إلا أن المنع لا يشمل المتاجر": what the reporter sets against the words reported. */
    boolean contradicts(int at) {
        boolean but = reading.is(at, "الا") || reading.is(at, "غير") || reading.is(at, "بيد");
        return but && Words.isComplementiser(reading.key(at + 1));
    }

    private boolean opensClause(int at) {
        return reading.isComplementiser(at);
    }

    private boolean leavesSpeech(int comma) {
        String next = reading.key(comma + 1);
        Quotation before = reading.quotation(comma - 1);
        boolean quoted = before != null && before.close() == comma - 1;
        if (quoted
                && next.startsWith("و")
                && next.length() > 3
                && NewsVerbs.standard().isPast(next.substring(1))) {
            return true;
        }
        if (quoted && next.equals("ثم") && NewsVerbs.standard().isPast(reading.key(comma + 2))) {
            return true;
        }
        if (next.equals("وذلك")) {
            return !SEQUELS.contains(reading.key(comma + 2))
                    && (WordClass.BORDER.has(reading.key(comma + 2)) || WordClass.INNER.has(reading.key(comma + 2)));
        }
        int at = next.equals("من") ? comma + 2 : comma + 1;
        boolean without = reading.is(at, "دون") || reading.is(at, "غير") || reading.is(at, "بدون");
        boolean that = reading.is(at + 1, "ان");
        return without && (that ? UNSAID.contains(reading.key(at + 2)) : UNSAID_NOUNS.contains(reading.key(at + 1)));
    }
}
