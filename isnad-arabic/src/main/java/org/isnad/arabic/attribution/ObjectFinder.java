package org.isnad.arabic.attribution;

import org.isnad.arabic.actor.ActorType;
import org.isnad.arabic.actor.Mention;
import org.isnad.arabic.attribution.Subject.Kind;

/** Where the object of a verb begins when no preposition marks it. */
final class ObjectFinder {
    private final Reading reading;
    private final TokenForms forms;
    private final PhraseEnds ends;
    private final TitledNames names;
    private final NounPhrases phrases;

    ObjectFinder(Reading reading) {
        this.reading = reading;
        this.forms = new TokenForms(reading);
        this.ends = new PhraseEnds(reading);
        this.names = new TitledNames(reading);
        this.phrases = new NounPhrases(reading);
    }

    /** Where the object begins that follows the verb and its subject, or -1 when none can be told. */
    int after(CueWord cue, int end) {
        int from = cue.token() + 1;
        if (reading.is(from, "في") && reading.is(from + 1, "وقت") && from + 3 < end) {
            from += 3;
        }
        while (from < end && WordClass.DAY.has(reading.key(from))) {
            from++;
        }
        if (from >= end || !reading.isWord(from)) {
            return -1;
        }
        boolean subjectBefore =
                phrases.before(cue) != null || cue.form().shape() == Shape.PARTICIPLE || (cue.joined() && !forms.startsSubject(from));
        if (subjectBefore) {
            String key = reading.key(from);
            boolean noun = !WordClass.BORDER.has(key)
                    && !WordClass.INNER.has(key)
                    && !WordClass.DAY.has(key)
                    && !forms.isGluedPreposition(from);
            return noun && !Words.isPronounPhrase(key) ? from : -1;
        }
        int to = ends.end(from, Math.min(end, from + PhraseEnds.LONGEST));
        Subject subject = to > from ? names.split(from, to, to) : null;
        int at = to;
        Mention known = reading.mentionFrom(from);
        if (known != null && known.to() < to && known.actor().type() != ActorType.PERSON) {
            at = known.to();
        } else if (subject != null && subject.kind() != Kind.PERSON) {
            for (int k = from + 1; k < to; k++) {
                if (forms.isDefinite(k - 1) && forms.opensName(k)) {
                    at = k;
                    break;
                }
            }
            for (int k = to - 1; at == to && k > from + 1; k--) {
                boolean noun = Words.looksLikeVerbalNoun(reading.key(k))
                        || (reading.lastLetter(k) == 'ة' && !Words.hasInnerArticle(reading.key(k)));
                if (noun
                        && !forms.isGluedPreposition(k)
                        && !WordClass.ORG_HEAD.has(reading.key(k))
                        && !WordClass.INNER.has(reading.key(k - 1))) {
                    at = k;
                }
            }
        } else {
            for (int k = from + 1; k < to; k++) {
                boolean noun = Words.looksLikeVerbalNoun(reading.key(k))
                        || (reading.lastLetter(k) == 'ة' && !Words.hasArticle(reading.key(k)));
                if (noun && !forms.isGivenName(k) && !WordClass.ORG_HEAD.has(reading.key(k))) {
                    at = k;
                    break;
                }
            }
        }
        while (at < end && (WordClass.DAY.has(reading.key(at)) || forms.isCalendar(at))) {
            at++;
        }
        if (at <= from || at >= end || !reading.isWord(at)) {
            return -1;
        }
        String key = reading.key(at);
        boolean noun = !WordClass.BORDER.has(key) && !WordClass.INNER.has(key) && !forms.isGluedPreposition(at);
        return noun ? at : -1;
    }
}
