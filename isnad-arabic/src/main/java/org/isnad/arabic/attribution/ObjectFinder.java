package org.isnad.arabic.attribution;

import org.isnad.arabic.actor.ActorType;
import org.isnad.arabic.actor.Mention;
import org.isnad.arabic.attribution.Subject.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Where the object of a verb begins when no preposition marks it. Arabic sets subject and object side by side, so the
 * border is told by what cannot belong to the subject any more: a noun without article behind a definite one, the head of
 * another body, a definite word that does not agree, a noun of the kind that is denied, praised or blamed.
 */
final class ObjectFinder {
    private final Reading reading;
    private final TokenForms forms;
    private final Prefixes prefixes;
    private final PhraseEnds ends;
    private final TitledNames names;
    private final NounPhrases phrases;

    ObjectFinder(Reading reading) {
        this.reading = reading;
        this.forms = new TokenForms(reading);
        this.prefixes = new Prefixes(reading);
        this.ends = new PhraseEnds(reading);
        this.names = new TitledNames(reading);
        this.phrases = new NounPhrases(reading);
    }

    /** Where the object begins that follows the verb and its subject, or -1 when none can be told. */
    int after(CueWord cue, int end) {
        int from = subjectStart(cue.token() + 1, end);
        if (from >= end || !reading.isWord(from)) {
            return -1;
        }
        boolean subjectBefore = forms.isLedByPronoun(cue.token())
                || phrases.before(cue) != null
                || phrases.topic(cue) != null
                || cue.form().shape() == Shape.PARTICIPLE
                || (cue.joined() && !forms.startsSubject(from) && !startsPerson(from, end));
        if (subjectBefore) {
            return isNoun(from) && !Words.isPronounPhrase(reading.key(from)) ? from : -1;
        }
        int to = ends.end(from, Math.min(end, from + PhraseEnds.LONGEST));
        int at = border(from, to);
        if (at >= end) {
            return -1;
        }
        at = at == to ? behindInsertion(to, end) : at;
        while (at < end && (WordClass.DAY.has(reading.key(at)) || forms.isCalendar(at))) {
            at++;
        }
        return at > from && at < end && isNoun(at) ? at : -1;
    }

    /** "ونفى فلان، المتحدث باسم الحركة،": a title in apposition makes the noun a person's name. */
    private boolean startsPerson(int from, int end) {
        int to = ends.end(from, Math.min(end, from + PhraseEnds.LONGEST));
        return to > from + 1 && names.split(from, to, end).hasTitle();
    }

    /** The subject among the tokens that follow a verb, its object cut off where one can be told. */
    @Nullable
    Subject subjectAfter(int from, int to) {
        Subject whole = phrases.after(from, to);
        if (whole == null || (whole.kind() != Kind.PERSON && whole.kind() != Kind.ORGANISATION)) {
            return whole;
        }
        int first = whole.hasTitle() ? Math.min(whole.titleFrom(), whole.from()) : whole.from();
        int object = border(first, whole.to());
        return object < whole.to() && object > whole.from() ? names.split(first, object, object) : whole;
    }

    private int subjectStart(int from, int end) {
        int at = from;
        if (reading.is(at, "في") && reading.is(at + 1, "وقت") && at + 3 < end) {
            at += 3;
        }
        while (at < end && WordClass.DAY.has(reading.key(at))) {
            at++;
        }
        return at;
    }

    /** Where the object begins inside the noun phrase from {@code from} to before {@code to}, or {@code to}. */
    int border(int from, int to) {
        Subject subject = to > from ? names.split(from, to, to) : null;
        Mention known = reading.mentionFrom(from);
        if (subject == null) {
            return to;
        }
        int first = from + 1;
        if (known != null && known.to() < to && known.actor().type() != ActorType.PERSON) {
            first = known.to();
            boolean disagrees = reading.lastLetter(from) == 'ة' && reading.lastLetter(first) != 'ة';
            if ((!forms.hasArticle(first) || disagrees) && !Words.isFunctionWord(reading.key(first))) {
                return first;
            }
        }
        boolean named = forms.isGivenName(subject.from()) || !forms.isTitle(subject.from());
        int name = subject.kind() == Kind.PERSON && named ? subject.from() : -1;
        for (int k = first; k < to; k++) {
            if (opensObject(k, from, name)) {
                return k;
            }
        }
        return to;
    }

    private boolean opensObject(int k, int from, int name) {
        if (!reading.isWord(k) || prefixes.isGluedPreposition(k) || WordClass.INNER.has(reading.key(k - 1))) {
            return false;
        }
        if (forms.isTitle(from) && forms.isTitle(k) && forms.hasArticle(k) && forms.opensName(k + 1)) {
            return false;
        }
        String key = reading.key(k);
        if (k > from + 1 && WordClass.ORG_HEAD.hasBase(reading.key(from)) && isPurpose(k)) {
            return false;
        }
        boolean closed = forms.isDefinite(k - 1);
        boolean plural = k == from + 1
                && reading.key(from).endsWith("ون")
                && (WordClass.GROUP.has(reading.key(from)) || WordClass.UNNAMED.has(reading.key(from)));
        if (plural && forms.hasArticle(k)) {
            return true;
        }
        if (closed && forms.isPossessed(k) && !forms.isTitle(k)) {
            return true;
        }
        if (isBehindPlace(k) && (startsOther(k) || isPeople(k))) {
            return true;
        }
        if (WordClass.OBJECT_HEAD.has(key) || (closed && k > from + 1 && WordClass.OBJECT_HEAD.hasBase(key))) {
            return true;
        }
        if (name >= 0 && k >= name) {
            boolean full = k >= name + 2 || reading.isSurname(reading.key(k - 1)) || forms.hasArticle(k - 1);
            boolean lastName = k == name + 1 && forms.isGivenName(name);
            boolean noun = Words.looksLikeVerbalNoun(key)
                    || WordClass.OCCASION.has(key)
                    || (full && WordClass.GOVERNED.has(key) && forms.hasArticle(k + 1))
                    || (reading.lastLetter(k) == 'ة' && !forms.hasArticle(k) && k > name && !lastName);
            boolean role = full && k > name && WordClass.TITLE.has(key) && !forms.isGivenName(k) && !isTied(k);
            return role
                    || (full && k > name && forms.isPossessed(k) && !isTied(k))
                    || (noun && !forms.isGivenName(k) && k > name && !isTied(k))
                    || (full && k > name && startsOther(k))
                    || (full && k > name && forms.hasArticle(k) && !key.endsWith("ي") && !isTied(k));
        }
        if (closed && name < 0 && forms.opensPhrase(k) && !forms.isTitle(from)) {
            return true;
        }
        boolean bare = reading.lastLetter(k) == 'ة' && !Words.hasInnerArticle(key) && !WordClass.ORG_HEAD.has(key);
        boolean purpose = (prefixes.isGluedPreposition(k - 1) || isPurpose(k - 1)) && !forms.isDefinite(k - 1);
        boolean bareNoun = k > from + 1 && !purpose && (bare || Words.looksLikeVerbalNoun(key)) && !forms.isTitle(from);
        return bareNoun || (closed && name < 0 && (startsOther(k) || disagrees(k)));
    }

    /** لسلامة, لمعلومات: what a body is for belongs to its name. */
    private boolean isPurpose(int k) {
        String key = reading.key(k);
        String rest = key.length() > 5 && key.startsWith("ل") ? key.substring(1) : "";
        boolean noun = rest.endsWith("ه") || rest.endsWith("ات") || Words.looksLikeVerbalNoun(rest);
        return noun && !WordClass.ORG_HEAD.has(key) && !WordClass.OCCASION.has(key) && !WordClass.OBJECT_HEAD.has(key);
    }

    /** نقابة البحارة في كذا [حكومة كذا]: behind a place without an article a phrase is closed. */
    private boolean isBehindPlace(int k) {
        return reading.is(k - 2, "في") && reading.isWord(k - 1) && !forms.hasArticle(k - 1);
    }

    private boolean isPeople(int k) {
        return forms.hasArticle(k) && WordClass.GROUP.has(Words.withoutArticle(reading.key(k)));
    }

    /** Another state, body or outlet that begins behind a closed phrase. */
    private boolean startsOther(int k) {
        Mention known = reading.mentionFrom(k);
        if (known != null && reading.mention(k - 1) != null && reading.key(k).startsWith("و")) {
            return false;
        }
        boolean adjective = reading.key(k).endsWith("ي") || reading.key(k).endsWith("يه");
        return (known != null && known.actor().type() != ActorType.PERSON)
                || (forms.hasArticle(k) && !adjective && WordClass.ORG_HEAD.hasBase(reading.key(k)));
    }

    /** A definite word that cannot be an adjective of the definite one before it. */
    private boolean disagrees(int k) {
        boolean definiteBefore =
                forms.hasArticle(k - 1) || Words.hasArticle(Words.withoutConjunction(reading.key(k - 1)));
        if (!forms.hasArticle(k) || !definiteBefore) {
            return false;
        }
        String key = reading.key(k);
        boolean speech = WordClass.OCCASION.hasBase(key)
                && (reading.is(k + 1, "عن") || reading.is(k + 1, "الي") || reading.is(k + 1, "علي"));
        if (Words.looksLikeVerbalNoun(Words.withoutArticle(key))
                || WordClass.EVENT.has(Words.withoutArticle(key))
                || speech) {
            return true;
        }
        boolean plural =
                key.length() > 5 && key.endsWith("ين") && !reading.key(k - 1).endsWith("ين");
        boolean feminineBefore =
                reading.lastLetter(k - 1) == 'ة' || reading.key(k - 1).endsWith("ات");
        boolean feminine = reading.lastLetter(k) == 'ة';
        boolean adjective = key.endsWith("ي") || key.endsWith("يه") || key.endsWith("اول") || key.endsWith("اعلي");
        return plural || (!adjective && feminine != feminineBefore && feminineBefore);
    }

    private boolean isTied(int k) {
        return WordClass.NAME_LINK.has(reading.key(k - 1));
    }

    /** "نفى فلان، المتحدث باسم الحركة، ذلك", "نفى فلان -في بيان- ذلك": the object follows the second sign. */
    private int behindInsertion(int to, int end) {
        boolean dash = reading.is(to, "-") && reading.isWord(to + 1);
        if (!reading.isComma(to) && !dash) {
            return to;
        }
        int far = Math.min(end, to + PhraseEnds.LONGEST);
        for (int k = to + 1; k < far; k++) {
            if (dash ? reading.is(k, "-") : reading.isComma(k)) {
                return k + 1;
            }
        }
        return end;
    }

    private boolean isNoun(int at) {
        if (reading.is(at, "ما")) {
            return true;
        }
        return reading.isWord(at)
                && !Words.isFunctionWord(reading.key(at))
                && !WordClass.DAY.has(reading.key(at))
                && !prefixes.isGluedPreposition(at);
    }
}
