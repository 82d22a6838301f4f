package org.isnad.arabic.attribution;

import java.time.LocalDate;
import java.util.Set;
import org.isnad.arabic.Sentence;
import org.isnad.arabic.actor.ActorType;
import org.isnad.arabic.actor.Mention;
import org.isnad.arabic.actor.Places;
import org.jspecify.annotations.Nullable;

/**
 * In what, where and when a statement was made, as far as the words around its cue tell.
 *
 * @param occasion the speech, the conference or the paper (مؤتمر صحفي), or null
 * @param place where, or null
 * @param moment when, or null
 */
record Circumstances(
        @Nullable Passage occasion,
        @Nullable Passage place,
        @Nullable Moment moment) {
    private static final int LEAD = 14;
    private static final int LONGEST_OCCASION = 7;
    private static final Set<String> LEADING =
            Set.of("في", "وفي", "خلال", "وخلال", "عقب", "وعقب", "اثناء", "هامش", "امام");

    private static final Set<String> NO_OCCASION = Set.of(
            "وقت", "الوقت", "اول", "هذا", "اليوم", "نهايه", "بدايه", "المقابل", "ساعه", "صدد", "الصدد", "اطار",
            "الاطار", "سياق", "السياق", "ضوء", "اشاره", "سؤال", "خبر", "نص");

    static Circumstances of(Reading reading, Draft draft, @Nullable LocalDate article) {
        Sentence sentence = reading.sentences().get(draft.sentence());
        int cue = draft.cueToken();
        int to = behindCue(draft, sentence);
        int lead = lead(reading, draft, sentence);
        Days days = new Days(reading, article);
        Moment behind = days.first(cue + 1, to);
        Passage occasion = occasion(reading, cue + 1, to);
        Passage place = place(reading, cue + 1, to);
        return new Circumstances(
                occasion != null ? occasion : occasion(reading, lead, cue),
                place != null ? place : place(reading, lead, cue),
                behind != null ? behind : days.first(lead, cue));
    }

    /** The token where what belongs to the cue ends: at the tie, or behind the speaker when the content came first. */
    private static int behindCue(Draft draft, Sentence sentence) {
        Frame frame = draft.frame();
        boolean contentFirst = draft.contentTo() <= draft.cueToken();
        int end = contentFirst ? sentence.end() : Math.max(frame.subjectTo(), draft.cueToken() + 1);
        return Math.min(sentence.end(), end);
    }

    /** Where the words that lead up to the cue begin: "وفي القاهرة، قال". */
    private static int lead(Reading reading, Draft draft, Sentence sentence) {
        int from = draft.cueToken();
        int lowest = Math.max(sentence.first(), from - LEAD);
        while (from > lowest && !reading.isQuoted(from - 1) && !reading.isComplementiser(from - 1)) {
            from--;
        }
        return from == sentence.first() || from == draft.cueToken() ? from : draft.cueToken();
    }

    private static @Nullable Passage occasion(Reading reading, int from, int to) {
        for (int i = from; i + 1 < to; i++) {
            if (LEADING.contains(reading.key(i)) && isOccasion(reading.key(i + 1))) {
                int end = i + 2;
                while (end < to && end < i + LONGEST_OCCASION && goesOn(reading, end)) {
                    end++;
                }
                return Passage.of(reading.text(), reading.span(i + 1, end));
            }
        }
        return null;
    }

    private static boolean isOccasion(String key) {
        return WordClass.OCCASION.hasBase(key) && !NO_OCCASION.contains(key);
    }

    private static boolean goesOn(Reading reading, int i) {
        String key = reading.key(i);
        boolean addressed = key.startsWith("ل") && (Places.isOutlet(key.substring(1)) || isOutlet(reading, i));
        return reading.isWord(i)
                && !Words.isFunctionWord(key)
                && !Words.isComplementiser(key)
                && !WordClass.DAY.has(key)
                && !WordClass.OUTLET_HEAD.has(Prefixes.withoutGluedPreposition(key))
                && !addressed
                && !NewsVerbs.standard().isVerb(key)
                && !NewsVerbs.standard().isVerbWithObject(key);
    }

    private static boolean isOutlet(Reading reading, int i) {
        Mention mention = reading.mention(i);
        return mention != null && mention.actor().type() == ActorType.OUTLET;
    }

    /** "في القاهرة", "بمدينة صور": a known place, or what follows the head of one. */
    private static @Nullable Passage place(Reading reading, int from, int to) {
        for (int i = from; i + 1 < to; i++) {
            boolean leads = reading.is(i, "في") || reading.is(i, "وفي");
            Mention known = reading.mentionFrom(i + 1);
            if (leads && known != null && known.actor().type() == ActorType.STATE && known.to() <= to) {
                return Passage.of(reading.text(), known.span());
            }
            if (leads && isTown(reading, i + 1) && i + 2 < to && reading.isWord(i + 2)) {
                return Passage.of(reading.text(), reading.span(i + 1, i + 3));
            }
            boolean alone = leads && reading.isComma(i + 2) && i == from && !isOccasion(reading.key(i + 1));
            if (alone && !WordClass.OBJECT_HEAD.has(reading.key(i + 1)) && !NO_OCCASION.contains(reading.key(i + 1))) {
                return Passage.of(reading.text(), reading.span(i + 1, i + 2));
            }
        }
        return null;
    }

    private static boolean isTown(Reading reading, int i) {
        return reading.is(i, "مدينه")
                || reading.is(i, "العاصمه")
                || reading.is(i, "بلده")
                || reading.is(i, "قريه")
                || reading.is(i, "محافظه");
    }
}
