package org.isnad.arabic.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.isnad.arabic.Sentence;
import org.isnad.arabic.attribution.Frame.Complement;
import org.jspecify.annotations.Nullable;

/** Fifth step: the speaker's noun phrase of every draft that has one. */
final class SpeakerFinder {
    private static final Set<String> RELAY_VERBS = Set.of("نقلت", "ونقلت", "نقل", "ونقل", "نسبت", "ونسبت", "فنقلت");

    private final Reading reading;
    private final NounPhrases phrases;
    private final TokenForms forms;

    private SpeakerFinder(Reading reading) {
        this.reading = reading;
        this.phrases = new NounPhrases(reading);
        this.forms = new TokenForms(reading);
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
        if (frame.complement() == Complement.ACT && frame.subjectTo() > frame.subjectFrom()) {
            to = frame.subjectTo();
        }
        Subject topic = phrases.topic(cue);
        if (topic != null) {
            return topic;
        }
        Subject agent = passiveAgent(frame.subjectFrom(), to);
        if (agent != null) {
            return agent;
        }
        boolean pluralVerb = shape.isFinite() && cue.form().agreement() == Agreement.PLURAL;
        Subject after = pluralVerb ? null : phrases.after(frame.subjectFrom(), to);
        if (after != null && !isObject(cue, after)) {
            return after;
        }
        return phrases.before(cue);
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

    /** "أُعلن من قبل فلان". */
    private @Nullable Subject passiveAgent(int from, int to) {
        boolean agent = from + 2 < to
                && reading.is(from, "من")
                && (reading.is(from + 1, "قبل") || reading.is(from + 1, "جانب"));
        return agent ? phrases.after(from + 2, to) : null;
    }

    /** "نقلت X عن Y قوله": Y. */
    private @Nullable Subject relayed(CueWord cue) {
        Sentence sentence = reading.sentences().get(cue.sentence());
        for (int k = cue.token() - 1; k >= Math.max(sentence.first(), cue.token() - 16); k--) {
            if (reading.is(k, "عن") || reading.is(k, "وعن") || reading.is(k, "الي")) {
                return phrases.after(k + 1, cue.token());
            }
            if (RELAY_VERBS.contains(reading.key(k))) {
                return null;
            }
        }
        return null;
    }
}
