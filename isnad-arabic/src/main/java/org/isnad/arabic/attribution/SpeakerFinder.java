package org.isnad.arabic.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.arabic.Normalisation;
import org.isnad.arabic.Sentence;
import org.isnad.arabic.attribution.Frame.Complement;
import org.jspecify.annotations.Nullable;

/** Fifth step: the speaker's noun phrase of every draft that has one. */
final class SpeakerFinder {
    static final int RELAY_REACH = 28;
    private static final int ISSUER_REACH = 12;
    private static final Set<String> RELAY_VERBS = Set.of("نقلت", "ونقلت", "نقل", "ونقل", "نسبت", "ونسبت", "فنقلت");

    /** Verbs that hand on what another said, and the preposition that leads to him. */
    private static final Map<String, String> RELAYING = Map.of("نقل", "عن", "نسب", "الي");

    /** Before the verb these are its subject, whoever is meant by them: وهي تدعو الوزارة إلى كذا. */
    private static final Set<String> PRONOUNS = Set.of("هو", "هي", "وهو", "وهي", "فهو", "فهي");

    private final Reading reading;
    private final NounPhrases phrases;
    private final TokenForms forms;
    private final ObjectFinder objects;

    private SpeakerFinder(Reading reading) {
        this.reading = reading;
        this.phrases = new NounPhrases(reading);
        this.forms = new TokenForms(reading);
        this.objects = new ObjectFinder(reading);
    }

    static List<Draft> find(Reading reading, List<Draft> drafts) {
        SpeakerFinder finder = new SpeakerFinder(reading);
        List<Draft> found = new ArrayList<>(drafts.size());
        for (Draft draft : drafts) {
            found.add(draft.subject() == null ? draft.withSubject(finder.subject(draft)) : draft);
        }
        return List.copyOf(found);
    }

    private @Nullable Subject subject(Draft draft) {
        Frame frame = draft.frame();
        CueWord cue = frame.cue();
        Shape shape = cue.form().shape();
        if (shape == Shape.NOUN) {
            return relayed(cue);
        }
        if (shape == Shape.PARTICIPLE) {
            return null;
        }
        int to = frame.subjectTo();
        if (PRONOUNS.contains(reading.key(cue.token() - 1)) || forms.isLedByPronoun(cue.token())) {
            return null;
        }
        if (WordClass.IDIOM_OBJECT.has(reading.key(frame.subjectFrom()))) {
            return phrases.before(cue);
        }
        if (shape == Shape.VERBAL_NOUN) {
            return phrases.after(frame.subjectFrom(), to);
        }
        if (CueWord.isDocumentVerb(cue.form().verb())) {
            if (reading.is(frame.subjectFrom() + 1, "لسان")) {
                return phrases.after(frame.subjectFrom() + 2, to);
            }
            return reading.is(frame.subjectFrom(), "في") ? document(frame.subjectFrom() + 1, to) : issuer(cue);
        }
        if (frame.complement() == Complement.ACT && frame.subjectTo() > frame.subjectFrom()) {
            to = frame.subjectTo();
        }
        if (RELAYING.containsKey(cue.form().verb().lemma())) {
            if (relaysPronoun(frame.subjectFrom(), frame.subjectTo())) {
                return null;
            }
            Subject source = source(frame);
            if (source != null) {
                return source;
            }
        }
        Subject topic = phrases.topic(cue);
        if (topic != null) {
            return topic;
        }
        if (isWhoever(frame.subjectFrom())) {
            return phrases.before(cue);
        }
        Subject quoted = quotedBy(frame.subjectFrom(), to);
        if (quoted != null) {
            return quoted;
        }
        Subject agent = passiveAgent(frame.subjectFrom(), to);
        if (agent != null) {
            return agent;
        }
        boolean pluralVerb = shape.isFinite() && cue.form().agreement() == Agreement.PLURAL;
        if (isAddressing(cue)) {
            Subject addressing = phrases.before(cue);
            if (addressing != null || isOutlet(frame.subjectFrom())) {
                return addressing;
            }
        }
        if (cue.needsObject() && shape.isFinite() && frame.complement() != Complement.QUOTE_BEFORE) {
            return beforeObject(cue, frame);
        }
        Subject named = named(frame.subjectFrom(), to);
        if (named != null) {
            return named;
        }
        Subject after = pluralVerb ? null : behind(frame, to);
        if (after != null
                && !isObject(cue, after)
                && !isAccusative(cue, after)
                && (!cue.form().verb().takesObject() || agrees(cue, after))) {
            return after;
        }
        return phrases.before(cue);
    }

    private static boolean isAddressing(CueWord cue) {
        return WordClass.ADDRESSING.has(Normalisation.fold(cue.form().verb().lemma()));
    }

    /** The noun phrase behind the verb, without the addressee of one such as أبلغ and what بأن explains (برر فلان القرار بأن). */
    private @Nullable Subject behind(Frame frame, int to) {
        int from = frame.subjectFrom();
        boolean explained = frame.complement() == Complement.CLAUSE
                && frame.cue().form().verb().acts().contains("obj")
                && reading.is(frame.contentFrom() - 1, "بان");
        return isAddressing(frame.cue()) || explained ? objects.subjectAfter(from, to) : phrases.after(from, to);
    }

    /** "متظاهر يدعى أيمن"، "أحدهم، وهو معلم اسمه سالم رامي": the name behind the word that announces it. */
    private @Nullable Subject named(int from, int to) {
        for (int k = from + 1; k + 1 < to; k++) {
            if (WordClass.NAMED.has(reading.key(k)) && forms.opensName(k + 1)) {
                Subject name = phrases.after(k + 1, to);
                return name == null || name.kind() != Subject.Kind.PERSON ? null : name;
            }
        }
        return null;
    }

    /** The subject of a verb that needs an object: what stands before the object, or a person; a body alone is the object. */
    private @Nullable Subject beforeObject(CueWord cue, Frame frame) {
        Subject before = phrases.before(cue);
        if (before != null) {
            return before;
        }
        if (standsBeforeObject(frame)) {
            Subject subject = phrases.after(frame.subjectFrom(), frame.contentFrom());
            return subject != null && agrees(cue, subject) ? subject : null;
        }
        int end = frame.complement() == Complement.ACT ? tie(frame) : frame.subjectTo();
        if (isNominative(frame.subjectFrom())) {
            return phrases.after(frame.subjectFrom(), end);
        }
        int object = objects.after(cue, end);
        if (object > frame.subjectFrom()) {
            return phrases.after(frame.subjectFrom(), object);
        }
        Subject alone = object == frame.subjectFrom() ? null : phrases.after(frame.subjectFrom(), end);
        boolean person = alone != null
                && alone.kind() == Subject.Kind.PERSON
                && (alone.hasTitle() || forms.isGivenName(alone.from()) || forms.isTitle(alone.from()));
        return person || (!cue.joined() && alone != null && agrees(cue, alone)) ? alone : null;
    }

    /** ناشد كل من رأى شيئا: all whom a clause describes are asked. */
    private boolean isWhoever(int at) {
        return reading.is(at, "كل") && reading.is(at + 1, "من") && forms.isFiniteVerb(at + 2);
    }

    /** الباحثون, كثير من: forms that no object has. */
    private boolean isNominative(int at) {
        String key = reading.key(at);
        boolean plural = forms.hasArticle(at) && key.length() > 5 && key.endsWith("ون");
        boolean several = (key.equals("عدد") || key.equals("كثير")) && reading.is(at + 1, "من");
        return plural || several;
    }

    /** Whether the object has been told apart and something stands between it and the verb: اتهم الجيش [روسيا بكذا]. */
    private static boolean standsBeforeObject(Frame frame) {
        return frame.complement() == Complement.ACT
                && !frame.gluedContent()
                && frame.contentFrom() > frame.subjectFrom()
                && frame.subjectTo() == frame.contentFrom();
    }

    /** يطالب الأمم المتحدة، طالبت مجلس الأمن: a verb has no subject of the other gender right behind it, so this is the object. */
    private boolean agrees(CueWord cue, Subject subject) {
        int head = subject.from();
        if (subject.kind() == Subject.Kind.PERSON
                || head != cue.token() + 1
                || WordClass.QUANTITY.hasBase(reading.key(head))) {
            return true;
        }
        boolean feminine = reading.lastLetter(head) == 'ة'
                || reading.key(head).endsWith("ات")
                || (forms.hasArticle(head + 1) && reading.lastLetter(head + 1) == 'ة' && head + 1 < subject.to());
        boolean masculine = WordClass.MASCULINE_BODY.has(Words.withoutArticle(reading.key(head)));
        return switch (cue.form().agreement()) {
            case MASCULINE -> !feminine;
            case FEMININE -> !masculine;
            default -> true;
        };
    }

    /** حذر المواطنين من أن: those whom a verb's form shows to be no subject. */
    private boolean isAccusative(CueWord cue, Subject subject) {
        int head = subject.from();
        String key = reading.key(head);
        return cue.form().agreement() == Agreement.MASCULINE
                && !subject.hasTitle()
                && key.length() > 6
                && key.endsWith("ين")
                && forms.hasArticle(head)
                && !forms.isTitle(head)
                && !forms.isGivenName(head)
                && reading.mention(head) == null
                && !reading.isSurname(key);
    }

    private int tie(Frame frame) {
        return Math.max(frame.subjectTo(), Math.min(reading.size(), frame.contentFrom()));
    }

    /** "... وانتقد موقف الجمهور": after a glued conjunction an unknown noun in construct is what is criticised, not who does it. */
    private boolean isObject(CueWord cue, Subject subject) {
        return cue.joined()
                && cue.form().verb().acts().contains("obj")
                && !subject.hasTitle()
                && subject.from() == cue.token() + 1
                && !forms.startsSubject(subject.from())
                && !Words.hasArticle(reading.key(subject.from()))
                && Words.hasArticle(reading.key(subject.from() + 1));
    }

    /** بيان صدر عن الوزارة، بيان نشرته الوزارة: who issued the document, else the document itself. */
    private @Nullable Subject document(int from, int to) {
        int verb = from + 1;
        boolean issued = WordClass.ISSUED.has(reading.key(verb)) && reading.is(verb + 1, "عن");
        boolean published = phrases.isVerbWithObject(verb);
        Subject issuer = issued ? phrases.after(verb + 2, to) : published ? phrases.after(verb + 1, to) : null;
        return issuer != null ? issuer : phrases.after(from, to);
    }

    /** "صدر عن الوزارة بيان جاء فيه أن": who issued the document. */
    private @Nullable Subject issuer(CueWord cue) {
        for (int k = cue.token() - 2; k >= Math.max(0, cue.token() - ISSUER_REACH) && reading.isWord(k); k--) {
            if (reading.is(k, "عن")) {
                return phrases.after(k + 1, cue.token() - 1);
            }
        }
        return null;
    }

    /** أبلغ «الوطن» أنه: the outlet behind the verb is told, it does not tell. */
    private boolean isOutlet(int from) {
        return reading.isOutletFrom(reading.opening(from) != null ? from + 1 : from);
    }

    /** "ذكرت صحيفة كذا نقلا عن مصدرين أن": those whom the outlet quotes. */
    private @Nullable Subject quotedBy(int from, int to) {
        if (!phrases.isNewsOutlet(from)) {
            return null;
        }
        for (int k = from + 1; k + 2 < to; k++) {
            if (reading.is(k, "نقلا") && reading.is(k + 1, "عن")) {
                return phrases.after(k + 2, to);
            }
        }
        return null;
    }

    /** "أُعلن من قبل فلان". */
    private @Nullable Subject passiveAgent(int from, int to) {
        boolean agent = from + 2 < to
                && reading.is(from, "من")
                && (reading.is(from + 1, "قبل") || reading.is(from + 1, "جانب"));
        return agent ? phrases.after(from + 2, to) : null;
    }

    /** "نقلت X عن Y قوله": Y, behind the first عن after the verb; without such a verb the noun's pronoun is the speaker. */
    private @Nullable Subject relayed(CueWord cue) {
        int rounding = Roundings.before(reading, cue.token());
        if (rounding >= 0) {
            boolean speech = WordClass.OCCASION.hasOwned(reading.key(rounding + 1));
            return speech ? null : phrases.after(rounding + 1, cue.token());
        }
        if (reading.key(cue.token()).startsWith("ب")) {
            return null;
        }
        Sentence sentence = reading.sentences().get(cue.sentence());
        int from = -1;
        int relay = -1;
        for (int k = cue.token() - 1; k >= Math.max(sentence.first(), cue.token() - RELAY_REACH) && relay < 0; k--) {
            boolean about = reading.is(k, "عن") || reading.is(k, "وعن") || reading.is(k, "الي");
            from = about ? k : from;
            relay = RELAY_VERBS.contains(reading.key(k)) ? k : -1;
        }
        if (relay < 0 && from >= 0 && cue.token() - from > 16) {
            return null;
        }
        return from < 0 ? null : phrases.after(from + 1, cue.token());
    }

    /** "نقلت X عنه أن": whoever was spoken of last, and not the outlet. */
    private boolean relaysPronoun(int from, int to) {
        for (int k = from; k < to; k++) {
            if (reading.is(k, "عنه") || reading.is(k, "عنها") || reading.is(k, "عنهم")) {
                return true;
            }
        }
        return false;
    }

    /** "نقلت X عن Y أن", "نسبت X إلى Y أن": Y; without the preposition the outlet itself. */
    private @Nullable Subject source(Frame frame) {
        String from = RELAYING.get(frame.cue().form().verb().lemma());
        for (int k = frame.subjectFrom(); from != null && k < frame.subjectTo(); k++) {
            if (reading.is(k, from)) {
                return phrases.after(k + 1, behindSource(k + 1, frame.subjectTo()));
            }
        }
        return null;
    }

    /** Before القول in "نسبت الصحيفة إلى الوزير القول إن". */
    private int behindSource(int from, int to) {
        for (int k = from + 1; k < to; k++) {
            if (reading.is(k, "القول") || reading.is(k, "قوله") || reading.is(k, "قولها")) {
                return k;
            }
        }
        return to;
    }
}
