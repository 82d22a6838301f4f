package org.isnad.arabic.attribution;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.arabic.Quotation;
import org.isnad.arabic.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Whom a sentence is about: the person or body that is the subject of its first verb. An implicit speaker is this one
 * when nobody has spoken since.
 */
final class ClauseSubjects {
    private static final int REACH = 30;
    private static final int VERBS = 2;

    private static final Set<String> PREPOSITIONS = Set.of("عن", "وعن", "في", "وفي", "حول", "وحول", "بشأن", "وبشأن");

    private final Reading reading;
    private final NounPhrases phrases;
    private final TokenForms forms;
    private final ObjectFinder objects;
    private final NameWords words;
    private final Map<Integer, Optional<Subject>> found = new HashMap<>();

    ClauseSubjects(Reading reading) {
        this.reading = reading;
        this.phrases = new NounPhrases(reading);
        this.forms = new TokenForms(reading);
        this.objects = new ObjectFinder(reading);
        this.words = new NameWords(reading);
    }

    /** The subject of the sentence with this index, or null. */
    @Nullable
    Subject of(int sentence) {
        return found.computeIfAbsent(
                        sentence,
                        s -> Optional.ofNullable(search(reading.sentences().get(s))))
                .orElse(null);
    }

    private @Nullable Subject search(Sentence sentence) {
        int end = Math.min(sentence.end(), sentence.first() + REACH);
        int verbs = 0;
        for (int i = sentence.first(); i < end && verbs < VERBS; i++) {
            Quotation quotation = reading.opening(i);
            if (quotation != null) {
                i = quotation.close();
            } else if (reading.is(i, "اما") || reading.is(i, "واما")) {
                Subject topic = topic(i + 1, Math.min(sentence.end(), i + PhraseEnds.LONGEST));
                return topic != null && isSomebody(topic) ? topic : null;
            } else if (isVerb(i, sentence)) {
                verbs++;
                Subject subject = around(i, sentence);
                if (subject != null) {
                    return subject;
                }
            }
        }
        return null;
    }

    /** Behind أما; a name in an insertion before the verb tells who it is: أما قائد الكتيبة، ويدعى سالم رامي، فأقر. */
    private @Nullable Subject topic(int from, int to) {
        for (int k = from + 2; k < to; k++) {
            if (reading.isComma(k) && reading.key(k + 1).startsWith("ف")) {
                Subject inserted = phrases.insertedName(k + 1, from);
                return inserted != null ? inserted : phrases.after(from, to);
            }
        }
        return phrases.after(from, to);
    }

    private boolean isVerb(int i, Sentence sentence) {
        if (WordClass.MOTION.has(Words.withoutConjunction(reading.key(i))) && reading.mention(i + 1) != null) {
            return false;
        }
        boolean withObject = NewsVerbs.standard().isVerbWithObject(Words.withoutConjunction(reading.key(i)));
        if (forms.isFiniteVerb(i) || (withObject && !forms.isTitle(i))) {
            return !isGoverned(i, sentence);
        }
        boolean jussive = (reading.is(i - 1, "لم") || reading.is(i - 1, "ولم"))
                && (reading.key(i).startsWith("ي") || reading.key(i).startsWith("ت"));
        if (jussive) {
            return true;
        }
        boolean first = i == sentence.first()
                || (i == sentence.first() + 1 && WordClass.CONNECTOR.has(reading.key(sentence.first())));
        int subject = reading.is(i + 2, "ذلك") && Words.isFunctionWord(reading.key(i + 1)) ? i + 3 : i + 1;
        return first && forms.startsSubject(subject) && (mayBeVerb(i) || isBeforePerson(i));
    }

    /** تدخل in وعن احتمال تدخل فلان: behind a noun that a preposition governs a verb's form is a noun. */
    private boolean isGoverned(int i, Sentence sentence) {
        String noun = reading.key(i - 1);
        String preposition = reading.key(i - 2);
        boolean governs = PREPOSITIONS.contains(preposition);
        return i - 2 >= sentence.first()
                && governs
                && reading.isWord(i - 1)
                && !forms.hasArticle(i - 1)
                && !Words.isFunctionWord(noun)
                && !WordClass.DAY.has(noun)
                && reading.mention(i - 1) == null;
    }

    private boolean mayBeVerb(int i) {
        String key = reading.key(i);
        String verb = Words.withoutConjunction(key);
        boolean his = verb.endsWith("ه") && reading.lastLetter(i) == 'ه';
        int object = verb.endsWith("هم") || verb.endsWith("ها") ? 2 : his ? 1 : 0;
        return NewsVerbs.standard().mayBeVerb(key)
                || (object > 0 && NewsVerbs.standard().mayBeVerb(verb.substring(0, verb.length() - object)));
    }

    /** "قارن الشدياق": a word without article that is no role, before somebody the text knows; most sentences begin with a verb. */
    private boolean isBeforePerson(int i) {
        boolean noun = forms.hasArticle(i)
                || forms.startsSubject(i)
                || Words.isFunctionWord(reading.key(i))
                || WordClass.DAY.has(reading.key(i))
                || Words.hasInnerArticle(reading.key(i));
        boolean person = reading.isSurname(reading.key(i + 1)) || (forms.isTitle(i + 1) && forms.hasArticle(i + 1));
        return reading.isWord(i) && !noun && person;
    }

    private @Nullable Subject around(int verb, Sentence sentence) {
        Subject inserted = phrases.insertedName(verb, sentence.first());
        if (inserted != null) {
            return inserted;
        }
        int end = Math.min(sentence.end(), verb + PhraseEnds.LONGEST);
        Subject after = objects.subjectAfter(verb + 1, end);
        if (after != null && isSomebody(after)) {
            return after;
        }
        int from = sentence.first();
        while (from < verb && leads(from)) {
            from++;
        }
        boolean nominal = from < verb
                && reading.isWord(from)
                && !Words.isFunctionWord(reading.key(from))
                && !forms.isFiniteVerb(from)
                && !forms.isVerbal(from);
        Subject before = nominal ? phrases.after(from, verb) : null;
        return before != null && isSomebody(before) ? before : null;
    }

    /** الكلام in لم تستسغ الكلام رئيسة النادي: a definite noun before a title is no name, unless the text has it as one. */
    private boolean isLoneNoun(Subject subject) {
        return subject.to() - subject.from() == 1
                && subject.titleFrom() == subject.to()
                && forms.hasArticle(subject.from())
                && !forms.isGivenName(subject.from())
                && !reading.isSurname(reading.key(subject.from()));
    }

    private boolean leads(int i) {
        return WordClass.CONNECTOR.has(reading.key(i))
                || WordClass.DAY.has(reading.key(i))
                || (reading.isComplementiser(i + 1) && Words.isFunctionWord(reading.key(i)))
                || reading.is(i, "غير")
                || reading.isComplementiser(i);
    }

    private boolean isSomebody(Subject subject) {
        return switch (subject.kind()) {
            case PERSON ->
                (subject.hasTitle() && !isLoneNoun(subject))
                        || words.isGiven(subject.from())
                        || (forms.isGivenName(subject.from()) && forms.hasArticle(subject.from() + 1))
                        || forms.isTitle(subject.from())
                        || (subject.to() - subject.from() == 1 && reading.isSurname(reading.key(subject.from())));
            case ORGANISATION -> !SourcePhraseFinder.isOutletLike(subject, reading);
            case UNNAMED -> true;
            case REPORT, OTHER -> false;
        };
    }
}
