package org.isnad.arabic.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.isnad.arabic.Sentence;
import org.isnad.arabic.Span;
import org.isnad.arabic.attribution.Subject.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Seventh step: who the speakers are. Short mentions are led back to {@link FullNames}; implicit speakers are the last
 * one who spoke and whom the verb's form fits.
 */
final class SpeakerResolver {
    /** How many speakers back an implicit one is looked for. */
    private static final int FAR = 40;

    private static final int SENTENCES_BACK = 6;
    /** How many tokens of apposition may stand between a person and the relative clause. */
    private static final int ANTECEDENT_REACH = 9;

    private static final String RELAY = "نقل";

    /** سئل and سئلت, normalised. */
    private static final Set<String> ASKED = Set.of("سيل", "وسيل", "سيلت", "وسيلت");

    private static final Set<String> CONTINUING =
            Set.of("أضاف", "تابع", "أردف", "استطرد", "أكمل", "واصل", "زاد", "اختتم", "ختم", "استدرك");

    /** The speaker of one draft. */
    record Resolved(String name, double confidence) {}

    private final Reading reading;
    private final NounPhrases phrases;
    private final ClauseSubjects clauses;
    private final FullNames names;

    private SpeakerResolver(Reading reading, FullNames names) {
        this.reading = reading;
        this.phrases = new NounPhrases(reading);
        this.clauses = new ClauseSubjects(reading);
        this.names = names;
    }

    static List<Resolved> resolve(Reading reading, List<Draft> drafts, List<Subject> asides, List<Subject> topics) {
        SpeakerResolver resolver = new SpeakerResolver(reading, FullNames.of(reading, drafts, asides, topics));
        List<Resolved> resolved = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            Subject subject = draft.subject();
            if (subject != null) {
                resolved.add(new Resolved(resolver.names.of(subject), subject.kind() == Kind.OTHER ? 0.85 : 0.95));
            } else {
                resolved.add(resolver.implicit(drafts, resolved, i, asides, topics));
            }
        }
        return List.copyOf(resolved);
    }

    /**
     * Sentence by sentence backwards: whoever spoke last there and fits the verb's form, else whom the sentence is about.
     * Verbs that go on with a speech (أضاف، تابع) ask for speakers first.
     */
    private Resolved implicit(
            List<Draft> drafts, List<Resolved> resolved, int i, List<Subject> asides, List<Subject> topics) {
        Draft draft = drafts.get(i);
        Subject antecedent = antecedent(draft, topics);
        Subject told = antecedent != null ? antecedent : asked(draft);
        if (told != null) {
            return new Resolved(names.of(told), 0.85);
        }
        Agreement agreement = shownAgreement(draft);
        boolean continues =
                CONTINUING.contains(draft.frame().cue().form().verb().lemma());
        int k = i - 1;
        for (int s = draft.sentence(); s >= Math.max(0, draft.sentence() - SENTENCES_BACK); s--) {
            for (int far = 0; k >= 0 && drafts.get(k).sentence() == s && far < FAR; k--, far++) {
                if (agreement.fits(agreementOf(drafts, k))
                        && !(continues && isReported(drafts.get(k)))
                        && !resolved.get(k).name().isEmpty()) {
                    return new Resolved(resolved.get(k).name(), confidence(draft, drafts.get(k)));
                }
                String relaying = relaying(drafts.get(k), agreement);
                if (!relaying.isEmpty()) {
                    return new Resolved(relaying, confidence(draft, drafts.get(k)));
                }
            }
            k = Math.min(k, firstOf(drafts, s) - 1);
            boolean asked = s == draft.sentence() && isAnswer(draft);
            boolean goesOn = continues && k >= 0 && drafts.get(k).sentence() >= s - 2;
            Subject subject = asked || goesOn ? null : clauses.of(s);
            if (subject != null && subject.from() < draft.cueToken() && agreement.fits(subject.agreement())) {
                return new Resolved(names.of(subject), s == draft.sentence() ? 0.75 : 0.6);
            }
            boolean earlier = s < draft.sentence() && !continues;
            Subject only = !earlier ? null : onlyPerson(topics, s, draft.cueToken(), agreement);
            if (only != null) {
                return new Resolved(names.of(only), 0.5);
            }
        }
        return fallback(draft, agreement, asides, topics);
    }

    /** ونقلت الصحيفة عن مسؤول قوله إن كذا. وقالت إن: the outlet that handed the saying on, when the verb is feminine; or nothing. */
    private String relaying(Draft draft, Agreement agreement) {
        Frame frame = draft.frame();
        boolean handsOn = frame.cue().form().shape() == Shape.NOUN
                || frame.cue().form().verb().lemma().equals(RELAY);
        Span via = draft.via();
        Subject subject = draft.subject();
        boolean other = subject != null && !subject.agreement().fits(agreement);
        return handsOn && other && via != null && agreement == Agreement.FEMININE ? via.of(reading.text()) : "";
    }

    /** وسأله النائب عن كذا، فأجاب بأن: who answers is not who asks. */
    private boolean isAnswer(Draft draft) {
        return WordClass.ANSWER.has(reading.key(draft.cueToken()));
    }

    /** وسئل الوزير عن كذا فأجاب: who is asked answers. */
    private @Nullable Subject asked(Draft draft) {
        int first = reading.sentences().get(draft.sentence()).first();
        for (int k = draft.cueToken() - 1; isAnswer(draft) && k >= Math.max(first, draft.cueToken() - FAR); k--) {
            if (ASKED.contains(reading.key(k))) {
                return phrases.after(k + 1, draft.cueToken());
            }
        }
        return null;
    }

    /** بحسب تقرير للمنظمة: a document that was only quoted by the way does not go on speaking. */
    private static boolean isReported(Draft draft) {
        Subject subject = draft.subject();
        return subject != null
                && (subject.kind() == Kind.REPORT || subject.kind() == Kind.OTHER)
                && draft.frame().cue().form().shape() == Shape.PREPOSITION;
    }

    /** The person with a title whom the sentence names before the token, if nobody else there has the verb's gender; or null. */
    private @Nullable Subject onlyPerson(List<Subject> topics, int sentence, int token, Agreement agreement) {
        Sentence place = reading.sentences().get(sentence);
        Subject only = null;
        int last = lastBefore(topics, Math.min(token, place.end()));
        for (int k = last; k >= Math.max(0, last - FAR) && topics.get(k).from() >= place.first(); k--) {
            Subject person = topics.get(k);
            if (person.hasTitle() && person.agreement() == agreement) {
                if (only != null) {
                    return null;
                }
                only = person;
            }
        }
        return only;
    }

    /** The gender and number of whom the verb means: in نقلت الوكالة عنه they are the pronoun's. */
    private Agreement shownAgreement(Draft draft) {
        Frame frame = draft.frame();
        if (CueWord.isDocumentVerb(frame.cue().form().verb())) {
            return Agreement.UNKNOWN;
        }
        boolean relay = frame.cue().form().verb().lemma().equals(RELAY);
        for (int k = frame.subjectFrom(); relay && k < frame.subjectTo(); k++) {
            if (reading.is(k, "عنه") || reading.is(k, "عنها")) {
                return reading.is(k, "عنه") ? Agreement.MASCULINE : Agreement.FEMININE;
            }
        }
        return frame.cue().form().agreement();
    }

    /** "سالم رامي، الذي قال": the person before a relative clause is who speaks in it. */
    private @Nullable Subject antecedent(Draft draft, List<Subject> topics) {
        String relative = reading.key(draft.cueToken() - 1);
        if (!relative.equals("الذي") && !relative.equals("التي")) {
            return null;
        }
        int last = lastBefore(topics, draft.cueToken());
        if (last < 0) {
            return null;
        }
        Subject person = topics.get(last);
        boolean near = draft.cueToken() - person.to() <= ANTECEDENT_REACH
                && person.from() >= reading.sentences().get(draft.sentence()).first();
        return near && shownAgreement(draft).fits(person.agreement()) ? person : null;
    }

    /** The index of the first draft in the sentence or behind it. */
    private static int firstOf(List<Draft> drafts, int sentence) {
        return InOrder.firstFrom(drafts, sentence, Draft::sentence);
    }

    private double confidence(Draft draft, Draft before) {
        if (before.sentence() == draft.sentence()) {
            return 0.85;
        }
        int paragraph = reading.sentences().get(draft.sentence()).paragraph();
        return paragraph == reading.sentences().get(before.sentence()).paragraph() ? 0.75 : 0.6;
    }

    private Resolved fallback(Draft draft, Agreement agreement, List<Subject> asides, List<Subject> topics) {
        Subject aside = lastFitting(asides, draft.cueToken(), agreement);
        if (aside != null) {
            return new Resolved(names.of(aside), 0.5);
        }
        Subject topic = lastFitting(topics, draft.cueToken(), agreement);
        return topic != null ? new Resolved(names.of(topic), 0.4) : new Resolved("", 0.2);
    }

    private static @Nullable Subject lastFitting(List<Subject> subjects, int token, Agreement agreement) {
        int last = lastBefore(subjects, token);
        for (int k = last; k >= Math.max(0, last - FAR); k--) {
            if (agreement.fits(subjects.get(k).agreement())) {
                return subjects.get(k);
            }
        }
        return null;
    }

    /** بحسب اليونيسف، وفقا للأمم المتحدة: no verb and no ending tells the gender of the body. */
    private boolean isUntold(Subject subject, CueForm form) {
        return subject.kind() == Kind.ORGANISATION
                && subject.agreement() == Agreement.MASCULINE
                && !form.shape().isFinite()
                && !WordClass.MASCULINE_BODY.has(Words.withoutArticle(reading.key(subject.from())));
    }

    /** The index of the last subject that begins before the token, or -1. */
    private static int lastBefore(List<Subject> subjects, int token) {
        return InOrder.firstFrom(subjects, token, Subject::from) - 1;
    }

    /**
     * What is known of the speaker of a draft. A person's gender is what the verb shows, and so is feminine for bodies, whose
     * names show it seldom (قالت الأمم المتحدة، قالت موسكو); else the noun phrase tells, as a verb before its subject has no plural,
     * and the verb of who hands on (نقلت الصحيفة عن مسؤول) is not the speaker's.
     */
    private Agreement agreementOf(List<Draft> drafts, int k) {
        Subject subject = drafts.get(k).subject();
        CueForm form = drafts.get(k).frame().cue().form();
        if (subject == null) {
            return form.agreement();
        }
        if (form.verb().lemma().equals(RELAY)) {
            return subject.agreement();
        }
        boolean feminine = form.agreement() == Agreement.FEMININE;
        boolean masculine = form.agreement() == Agreement.MASCULINE && subject.kind() == Kind.PERSON;
        if (form.shape().isFinite() && (feminine || masculine)) {
            return form.agreement();
        }
        return isUntold(subject, form) ? Agreement.UNKNOWN : subject.agreement();
    }
}
