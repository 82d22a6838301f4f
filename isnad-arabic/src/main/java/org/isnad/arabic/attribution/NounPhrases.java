package org.isnad.arabic.attribution;

import java.util.Set;
import org.isnad.arabic.Quotation;
import org.isnad.arabic.Sentence;
import org.isnad.arabic.actor.Places;
import org.jspecify.annotations.Nullable;

/** The noun phrases of speakers, after the verb or before it. */
final class NounPhrases {
    private static final int LONGEST_BEFORE = 14;
    /** A name between commas and its two commas. */
    private static final int LONGEST_NAME = 6;

    private static final int LONGEST_SHOWING = 3;
    /** An office of four words and the relative. */
    private static final int LONGEST_ROLE = 6;

    private static final Set<String> KANA = Set.of(
            "كان", "كانت", "وكان", "وكانت", "فكان", "كانوا", "وكانوا", "قد", "وقد", "فقد", "لقد", "ان", "وان", "سبق",
            "و");

    private static final Set<String> INSERTING = Set.of("الذي", "التي", "الذين", "وهو", "وهي", "وهم");

    private final Reading reading;
    private final TokenForms forms;
    private final NameBorders borders;
    private final Prefixes prefixes;
    private final PhraseEnds ends;
    private final TitledNames names;

    NounPhrases(Reading reading) {
        this.reading = reading;
        this.forms = new TokenForms(reading);
        this.borders = new NameBorders(reading);
        this.prefixes = new Prefixes(reading);
        this.ends = new PhraseEnds(reading);
        this.names = new TitledNames(reading);
    }

    /** The subject among the tokens from {@code from} to before {@code to}, which follow a verb. */
    @Nullable
    Subject after(int from, int to) {
        int first = ends.skipAdjuncts(from, to);
        boolean circumstance = first == from && isCircumstance(first);
        if (first < 0
                || circumstance
                || reading.isComplementiser(first)
                || (reading.is(first, "ذلك") && !forms.hasArticle(first + 1))) {
            return null;
        }
        Quotation named = reading.opening(first);
        if (named != null && named.close() < to && named.close() > first + 1 && reading.words(named) <= 3) {
            return names.split(first + 1, named.close(), named.close());
        }
        int far = Math.min(to, first + PhraseEnds.LONGEST);
        int end = borders.endOfLongTitle(first, ends.end(first, far), far);
        return end > first ? names.split(first, end, to) : null;
    }

    /** أما دوليا، أما حاليا: where or when, and nobody. */
    private boolean isAdverb(int at) {
        return forms.isNunated(at) || (reading.key(at).endsWith("يا") && !forms.isGivenName(at));
    }

    /** وتابعت والدموع في عينيها: a noun joined right to the verb tells how it was said, and والد is no such noun. */
    private boolean isCircumstance(int at) {
        String key = reading.key(at);
        return key.length() > 5
                && key.startsWith("وال")
                && !WordClass.KIN.hasBase(key)
                && !WordClass.TITLE.hasBase(key)
                && !WordClass.UNNAMED.hasBase(key)
                && !forms.isGivenName(at);
    }

    /** The noun phrase that begins at {@code from} with a glued ل, after وفقاً and the like. */
    Subject source(int from, int to) {
        int end = Math.max(from + 1, ends.end(from, Math.min(to, from + PhraseEnds.LONGEST)));
        return names.split(from, end, to);
    }

    /** Who published what the phrase before {@code end} means, as a relative clause tells (النتائج التي أعلنتها الهيئة), or null. */
    @Nullable
    Subject publisher(int end, int to) {
        return isRelative(end) && isVerbWithObject(end + 1) ? after(end + 2, to) : null;
    }

    /** Whether an agency, a newspaper or another outlet of news is named there. */
    boolean isNewsOutlet(int i) {
        return ends.isNewsOutlet(i);
    }

    private boolean isRelative(int i) {
        return reading.is(i, "التي") || reading.is(i, "الذي");
    }

    /** نشرته, نشرها and نشره: a verb that has what was published for its object. */
    boolean isVerbWithObject(int verb) {
        String key = reading.key(verb);
        boolean his = key.endsWith("ه")
                && reading.lastLetter(verb) == 'ه'
                && NewsVerbs.standard().mayBeVerb(key.substring(0, key.length() - 1));
        return his || NewsVerbs.standard().isVerbWithObject(key);
    }

    /** The noun phrase of "أما فلان فقال", which stands before a verb with a glued ف, or null. */
    @Nullable
    Subject topic(CueWord cue) {
        boolean past = reading.is(cue.token() - 1, "فقد");
        if (!past && !reading.key(cue.token()).startsWith("ف")) {
            return null;
        }
        Sentence sentence = reading.sentences().get(cue.sentence());
        for (int k = cue.token() - 2; k >= Math.max(sentence.first(), cue.token() - PhraseEnds.LONGEST); k--) {
            if (reading.is(k, "اما") || reading.is(k, "واما")) {
                Subject inserted = insertedName(cue.token(), k);
                if (inserted != null) {
                    return inserted;
                }
                if (past && k + 2 == cue.token() - 1 && isAdverb(k + 1)) {
                    return null;
                }
                int end = borders.endOfLongTitle(k + 1, ends.end(k + 1, cue.token()), cue.token());
                return end > k + 1 ? names.split(k + 1, end, cue.token()) : null;
            }
        }
        return null;
    }

    /**
     * "سالم رامي، الناطق باسم الحركة، نفى" and "سالم رامي، الذي عاد أمس، نفى": where the phrase ends that a title or a relative
     * clause between commas parts from its verb, or -1.
     */
    private int beforeApposition(int verb, int first) {
        if (!reading.isComma(verb - 1)) {
            return -1;
        }
        int open = verb - 2;
        while (open > first && open > verb - LONGEST_BEFORE && !reading.isComma(open)) {
            open--;
        }
        String insertion = reading.key(open + 1);
        boolean inserted = WordClass.TITLE.hasBase(insertion)
                || INSERTING.contains(insertion)
                || (verb - open <= LONGEST_NAME && forms.opensName(open + 1));
        boolean title = open > first && reading.isComma(open) && inserted;
        boolean name = open - 2 >= first && reading.isWord(open - 1) && !forms.isTitle(open - 1);
        return title && name ? open : -1;
    }

    /**
     * "أن نائبا في البرلمان، هو سالم رامي، هاجم" and "أما قائد الكتيبة، ويدعى سالم رامي، فأقر": the name that is set between
     * commas before the verb, or null.
     */
    @Nullable
    Subject insertedName(int verb, int first) {
        if (!reading.isComma(verb - 1)) {
            return null;
        }
        for (int k = verb - 3; k > first && k >= verb - 2 - LONGEST_NAME; k--) {
            boolean announces = WordClass.NAMED.has(reading.key(k)) || reading.is(k, "هو") || reading.is(k, "هي");
            if (announces && reading.isComma(k - 1) && forms.opensName(k + 1)) {
                Subject name = names.split(k + 1, verb - 1, verb - 1);
                return name.kind() == Subject.Kind.PERSON ? name : null;
            }
        }
        return null;
    }

    /** إلا أن متحدثا باسم الجيش هو المقدم فلان قال: where the name begins by which an unknown one is told, or -1. */
    private int identified(int from, int to) {
        for (int k = from + 1; k + 2 < to; k++) {
            boolean told = reading.is(k, "هو") || reading.is(k, "هي");
            if (told && (forms.isTitle(k + 1) || forms.opensName(k + 1)) && borders.nameStart(k, to) > 0) {
                return k + 1;
            }
        }
        return -1;
    }

    /**
     * "محافظ كذا يزور المصنع والوزارة تنفي", "قصف على المخيم والأونروا تحذر": where the subject begins behind a conjunction when a
     * verb or a noun that cannot speak stands before it, as headlines have it; or -1.
     */
    private int secondClause(int from, int to) {
        for (int k = to - 1; k > from; k--) {
            if (!reading.isWord(k) && reading.quotation(k) == null) {
                return -1;
            }
            if (prefixes.joinsSomebody(k)) {
                return ends.end(k, to) == to && (hasVerb(from, k) || isThing(from) || isPlainNounBeforeActor(from, k))
                        ? k
                        : -1;
            }
        }
        return -1;
    }

    private boolean hasVerb(int from, int to) {
        for (int k = from; k < to; k++) {
            if (forms.isFiniteVerb(k) || forms.isVerbal(k)) {
                return true;
            }
        }
        return false;
    }

    /** تراجع الأسعار وموسكو ترفض: a noun that is nobody's role or body, before a known actor. */
    private boolean isPlainNounBeforeActor(int from, int joined) {
        String key = reading.key(from);
        boolean somebody = forms.hasArticle(from)
                || forms.startsSubject(from)
                || reading.mention(from) != null
                || WordClass.UNNAMED.has(key)
                || forms.isTitle(from);
        return !somebody && reading.mentionFrom(joined) != null;
    }

    /** Whether nobody is meant who could speak together with another. */
    private boolean isThing(int from) {
        String key = reading.key(from);
        return WordClass.EVENT.has(key) || Words.looksLikeVerbalNoun(key);
    }

    /** وزير الزراعة البلجيكي الذي أكد كذا: where the role without a name begins that a relative clause describes, or -1. */
    private int roleBeforeRelative(int verb, int first) {
        if (!isRelative(verb - 1)) {
            return -1;
        }
        for (int k = verb - 2; k > first && k > verb - LONGEST_ROLE && reading.isWord(k); k--) {
            if (WordClass.OFFICE.has(reading.key(k)) && !forms.isDefinite(k)) {
                return borders.nameStart(k, verb - 1) < 0 && !forms.isFiniteVerb(k + 1) ? k : -1;
            }
            if (!forms.isDefinite(k) && !forms.hasArticle(k + 1)) {
                return -1;
            }
        }
        return -1;
    }

    /**
     * Where the indefinite noun begins that a clause right behind it describes as showing something (بعد تجربة حديثة أثبتت أن), or
     * -1. A relative clause behind an indefinite noun has no pronoun before its verb.
     */
    private int showing(int verb, int first) {
        if (verb - 1 > first && isDocumentSaying(verb)) {
            return verb - 1;
        }
        if (verb - 1 <= first || !WordClass.SHOWING.has(reading.key(verb))) {
            return -1;
        }
        int noun = verb - 1;
        while (noun > first && noun > verb - LONGEST_SHOWING && isIndefinite(noun) && isIndefinite(noun - 1)) {
            noun--;
        }
        boolean governed = noun > first && Words.isFunctionWord(reading.key(noun - 1));
        boolean feminine = reading.lastLetter(noun) == 'ة' || reading.key(noun).endsWith("ات");
        return governed && isIndefinite(noun) && feminine == reading.key(verb).endsWith("ت") ? noun : -1;
    }

    /** بثت القناة تقريرا زعم أن: a document without an article right before what it says. */
    private boolean isDocumentSaying(int verb) {
        String noun = reading.key(verb - 1);
        String singular = noun.endsWith("ا") ? noun.substring(0, noun.length() - 1) : noun;
        boolean document = WordClass.REPORT.has(singular) || WordClass.REPORT.has(noun);
        boolean feminine = reading.lastLetter(verb - 1) == 'ة';
        boolean agrees = feminine
                == (reading.key(verb).endsWith("ت") || reading.key(verb).startsWith("ت"));
        return document && agrees && isIndefinite(verb - 1) && reading.isComplementiser(verb + 1);
    }

    private boolean isIndefinite(int i) {
        return reading.isWord(i)
                && reading.mention(i) == null
                && !forms.isDefinite(i)
                && !forms.isPossessed(i)
                && !WordClass.TURN.has(reading.key(i))
                && !forms.isGivenName(i)
                && !forms.isTitle(i)
                && !Words.isFunctionWord(reading.key(i))
                && !WordClass.DAY.has(reading.key(i));
    }

    /** The subject that stands before the verb in the same clause. */
    @Nullable
    Subject before(CueWord cue) {
        if (cue.joined() || !cue.form().shape().isFinite()) {
            return null;
        }
        Sentence sentence = reading.sentences().get(cue.sentence());
        int to = cue.token();
        boolean past = false;
        while (to > sentence.first()
                && (KANA.contains(reading.key(to - 1)) || WordClass.NEGATION.has(reading.key(to - 1)))) {
            past |= reading.is(to - 1, "فقد") || reading.is(to - 1, "وقد");
            to--;
        }
        if (past) {
            return null;
        }
        Subject inserted = insertedName(to, sentence.first());
        if (inserted != null) {
            return inserted;
        }
        int role = roleBeforeRelative(to, sentence.first());
        if (role >= 0) {
            return names.split(role, to - 1, to - 1);
        }
        int showing = showing(to, sentence.first());
        if (showing > 0) {
            return names.split(showing, to, to);
        }
        int apposed = beforeApposition(to, sentence.first());
        to = apposed > 0 ? apposed : to;
        int from = to;
        int lowest = Math.max(sentence.first(), to - LONGEST_BEFORE);
        while (from > lowest && !ends.opensClause(from - 1)) {
            Quotation quotation = reading.quotation(from - 1);
            from = quotation != null ? Math.max(lowest, quotation.open()) : from - 1;
        }
        while (from < to && (KANA.contains(reading.key(from)) || WordClass.DAY.has(reading.key(from)))) {
            from++;
        }
        int identified = identified(from, to);
        if (identified > 0) {
            return names.split(identified, to, to);
        }
        int second = secondClause(from, to);
        if (second > 0) {
            return names.split(second, to, to);
        }
        if (reading.key(from).endsWith("سبق") && reading.key(from + 1).startsWith("ل")) {
            return source(from + 1, to);
        }
        if (from >= to || to - from > LONGEST_BEFORE || (!reading.isWord(from) && reading.opening(from) == null)) {
            return null;
        }
        String key = reading.key(from);
        String bare = Words.withoutConjunction(key);
        boolean nominal = !Words.isFunctionWord(key) && !WordClass.TURN.has(bare);
        boolean adverbial = key.startsWith("وب") && !Words.isGivenName(bare) && !Places.isPlace(bare);
        boolean relative = from > 0 && (isRelative(from - 1) || reading.is(from - 1, "الذين"));
        if (!nominal
                || adverbial
                || relative
                || key.equals("اما")
                || bare.equals("ذلك")
                || prefixes.isGluedPreposition(from)
                || WordClass.VOICE.has(key)
                || WordClass.MANNER.has(key)
                || forms.isVerbal(from)
                || forms.isFiniteVerb(from)) {
            return null;
        }
        int end = borders.endOfLongTitle(from, ends.end(from, to), to);
        if (end < to && !ends.onlyAdjuncts(end, to)) {
            return null;
        }
        Subject subject = names.split(from, Math.max(end, from + 1), apposed > 0 ? cue.token() : to);
        boolean disagrees = cue.form().agreement() == Agreement.MASCULINE && subject.agreement() == Agreement.FEMININE;
        return disagrees ? null : subject;
    }
}
