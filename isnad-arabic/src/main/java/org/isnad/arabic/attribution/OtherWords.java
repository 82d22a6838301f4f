package org.isnad.arabic.attribution;

import java.util.Set;

/** Words that are spelt like a form of a reporting verb and are none, as their neighbours tell. */
final class OtherWords {
    private static final Set<String> PREPOSITIONS = Set.of("في", "من", "عن", "الي", "مع", "بعد", "قبل", "خلال", "منذ");
    /** How far back the verb may stand whose object a verbal noun is. */
    private static final int ANNOUNCED_REACH = 14;

    private static final Set<String> TIES = Set.of("بن", "ابن", "ابو", "ابي", "عبد", "ام", "بو");

    private OtherWords() {}

    /** Whether the word at {@code i}, {@code key} without its conjunction, is something else than the verb's form. */
    static boolean isOther(Reading reading, CueForm form, int i, String key) {
        return (form.shape().isFinite() && key.endsWith("ا") && new TokenForms(reading).isNunated(i))
                || isSpelling(reading, form, i, key)
                || isNoun(reading, form, i, key)
                || isInConstruct(reading, form, i)
                || isQuality(reading, form, i)
                || isSeeing(reading, form, i)
                || isSubject(reading, form, i, key)
                || isBetween(reading, i)
                || isBody(reading, form, i)
                || isAnnounced(reading, form, i)
                || isOfAge(reading, form, i)
                || isDocumentVerb(reading, form, i);
    }

    /** أمله, which is no آملة (nor متحدثه in على لسان متحدثه), يدعى, which is no يدّعي, and the name روي, which is no روى. */
    private static boolean isSpelling(Reading reading, CueForm form, int i, String key) {
        boolean feminine = form.shape() == Shape.PARTICIPLE && form.agreement() == Agreement.FEMININE;
        String next = reading.key(i + 1);
        boolean claimed = reading.isComplementiser(i + 1) || next.equals("الي");
        boolean pronoun = feminine && reading.lastLetter(i) == 'ه';
        boolean called = (key.equals("يدعي") || key.equals("تدعي")) && reading.lastLetter(i) == 'ى';
        boolean name = form.shape() == Shape.PAST && form.verb().lemma().endsWith("ى") && reading.lastLetter(i) == 'ي';
        return ((pronoun || called || name) && !claimed) || (pronoun && reading.is(i - 1, "لسان"));
    }

    /** No finite verb follows a preposition (في نص الحكم) or the link of a name (بن طالب), nor is عقب one without a subject. */
    private static boolean isNoun(Reading reading, CueForm form, int i, String key) {
        if (!form.shape().isFinite()) {
            return false;
        }
        String before = reading.key(i - 1);
        boolean governed = key.length() < 5 && form.shape() == Shape.PAST && PREPOSITIONS.contains(before);
        boolean preposition = WordClass.BORDER.has(reading.key(i)) && !new TokenForms(reading).startsSubject(i + 1);
        boolean onNoun = before.equals("علي") && form.shape() == Shape.PAST && reading.lastLetter(i - 1) == 'ى';
        return governed || preposition || onNoun || TIES.contains(before);
    }

    /** كان لافتا، تغريدة ساخرة، في مدينة: a participle that tells of something how it is, or a place behind a preposition. */
    private static boolean isQuality(Reading reading, CueForm form, int i) {
        if (form.shape() != Shape.PARTICIPLE) {
            return false;
        }
        String before = reading.key(i - 1);
        if (PREPOSITIONS.contains(before) && WordClass.LOCATION.has(reading.key(i))) {
            return true;
        }
        String noun = before.startsWith("ب") ? before.substring(1) : before;
        boolean adjective =
                reading.lastLetter(i) == 'ة' && WordClass.OCCASION.has(noun) && !reading.isComplementiser(i + 1);
        return adjective || WordClass.COPULA.has(Words.withoutConjunction(before));
    }

    /** اطلعت عليها الصحيفة: to see, which has no hamza where to tell (أطلع) has one. */
    private static boolean isSeeing(Reading reading, CueForm form, int i) {
        String next = reading.key(i + 1);
        return form.verb().lemma().equals("أطلع")
                && !reading.startsWithHamza(i)
                && (next.equals("علي") || next.equals("عليه") || next.equals("عليها"));
    }

    /** طالب in قال طالب في الجامعة: a role right behind a verb that reports is its subject. */
    private static boolean isSubject(Reading reading, CueForm form, int i, String key) {
        CueForm before = CueLexicon.standard().form(Words.withoutConjunction(reading.key(i - 1)));
        return form.shape().isFinite()
                && before != null
                && before.shape().isFinite()
                && WordClass.TITLE.has(key)
                && key.equals(reading.key(i));
    }

    /** مقدمة طلب الإحاطة، صاحب رد المجلس: a verbal noun behind a role or a noun without article, with which it is in construct. */
    private static boolean isInConstruct(Reading reading, CueForm form, int i) {
        String before = reading.key(i - 1);
        boolean noun = WordClass.SAID_LIKE_NOUN.has(reading.key(i)) && form.shape() == Shape.PAST;
        boolean role = reading.isWord(i - 1)
                && reading.lastLetter(i - 1) == 'ة'
                && !Words.hasInnerArticle(before)
                && !Words.isGivenName(before)
                && !Words.isFunctionWord(reading.key(i - 2));
        boolean act = Words.looksLikeVerbalNoun(before) && !Words.hasArticle(before);
        return noun && (role || act);
    }

    /** The preposition بين behind a noun: لجنة الطيران بين الدول; as a verb it opens its clause or stands before أن. */
    private static boolean isBetween(Reading reading, int i) {
        String before = reading.key(i - 1);
        boolean noun = reading.isWord(i - 1)
                && !WordClass.CONNECTOR.has(before)
                && !WordClass.DAY.has(before)
                && !Words.isGivenName(before)
                && !reading.isSurname(before);
        return reading.is(i, "بين") && noun && !reading.isComplementiser(i + 1);
    }

    /** رئيس تجمع المطاحن: the head of a body behind a title. */
    private static boolean isBody(Reading reading, CueForm form, int i) {
        String before = reading.key(i - 1);
        boolean title = WordClass.TITLE.hasBase(before) && !Words.isGivenName(before);
        return form.shape().isFinite() && WordClass.ORG_HEAD.has(reading.key(i)) && title;
    }

    /** أعلن فلان رفض القرار: the verbal noun that is the object of a verb before it in the same clause. */
    private static boolean isAnnounced(Reading reading, CueForm form, int i) {
        if (form.shape() != Shape.PAST || !WordClass.SAID_LIKE_NOUN.has(reading.key(i))) {
            return false;
        }
        for (int k = i - 1; k >= Math.max(0, i - ANNOUNCED_REACH); k--) {
            if (!reading.isWord(k) || reading.isComplementiser(k)) {
                return false;
            }
            if (WordClass.ANNOUNCING.has(Words.withoutConjunction(reading.key(k)))) {
                return i - k > 1;
            }
        }
        return false;
    }

    /** "يبلغ من العمر 24 عاما". */
    private static boolean isOfAge(Reading reading, CueForm form, int i) {
        boolean reach = form.verb().lemma().equals("أبلغ") && form.shape().isFinite();
        return reach
                && ((reading.is(i + 1, "من") && reading.is(i + 2, "العمر")) || new TokenForms(reading).isNumber(i + 1));
    }

    /** جاء and ورد report only what stands in a document or a speech, or was said: جاء في بيان الوزارة أن، جاء على لسانه أن. */
    private static boolean isDocumentVerb(Reading reading, CueForm form, int i) {
        if (!CueWord.isDocumentVerb(form.verb())) {
            return false;
        }
        if (reading.is(i + 1, "فيه") || reading.is(i + 1, "فيها")) {
            String document = reading.key(i - 1);
            return !(WordClass.OCCASION.hasOwned(document)
                    || WordClass.REPORT.has(document)
                    || WordClass.OCCASION.hasAccusative(document));
        }
        String next = reading.key(i + 2);
        if (reading.is(i + 1, "علي") && next.equals("لسان")) {
            return false;
        }
        return !reading.is(i + 1, "في")
                || !(WordClass.OCCASION.hasBase(next) || WordClass.REPORT.has(next) || WordClass.RULING.has(next));
    }
}
