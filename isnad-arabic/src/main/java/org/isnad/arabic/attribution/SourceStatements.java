package org.isnad.arabic.attribution;

import java.util.ArrayList;
import java.util.List;
import org.isnad.arabic.Sentence;
import org.isnad.arabic.Span;
import org.isnad.arabic.actor.Places;
import org.isnad.arabic.attribution.Frame.Complement;
import org.jspecify.annotations.Nullable;

/** Makes statements of the prepositional cues that govern a clause of their own and are no mere via. */
final class SourceStatements {
    private static final int LONGEST_ADJUNCT = 14;
    /** A town of two words, a bracket with an agency, a dash. */
    private static final int LONGEST_DATELINE = 7;

    private final Reading reading;
    private final TokenForms forms;

    private SourceStatements(Reading reading) {
        this.reading = reading;
        this.forms = new TokenForms(reading);
    }

    static List<Draft> find(Reading reading, List<SourcePhrase> sources, List<Draft> drafts) {
        SourceStatements statements = new SourceStatements(reading);
        List<Draft> all = new ArrayList<>(drafts);
        for (SourcePhrase source : sources) {
            Draft draft = statements.draft(source, drafts);
            if (draft != null) {
                all.add(draft);
            }
        }
        all.sort((a, b) -> Integer.compare(a.cueToken(), b.cueToken()));
        return List.copyOf(all);
    }

    private @Nullable Draft draft(SourcePhrase phrase, List<Draft> drafts) {
        CueWord cue = phrase.cue();
        Sentence sentence = reading.sentences().get(cue.sentence());
        Subject source = phrase.source();
        boolean outlet = source != null
                && (SourcePhraseFinder.isOutletLike(source, reading) || SourcePhraseFinder.relays(phrase, reading));
        boolean document = source != null && source.kind() == Subject.Kind.REPORT;
        boolean leads = leads(cue.token(), sentence) || (cue.joined() && reading.isComma(cue.token() - 1));
        Draft before = null;
        Draft after = null;
        for (int i = firstFrom(drafts, cue.token() - ContentFinder.LONGEST); i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            if (draft.cueToken() > cue.token() + ContentFinder.LONGEST) {
                break;
            }
            if (draft.sentence() == cue.sentence() && draft.cueToken() < cue.token()) {
                before = draft;
            } else if (draft.sentence() == cue.sentence() && after == null) {
                after = draft;
            }
        }
        int from;
        int to;
        if (leads) {
            if (after != null && (outlet || document) && after.cueToken() < phrase.end() + LONGEST_ADJUNCT) {
                return null;
            }
            boolean proper = outlet || (source != null && source.kind() == Subject.Kind.PERSON);
            from = afterLead(phrase.end(), sentence.end(), proper);
            to = sentence.end();
            if (after != null && source == null) {
                return null;
            }
            if (after != null && after.cueToken() > from && after.frame().cue().joined()) {
                to = after.cueToken();
            }
        } else {
            if (before != null && (outlet || document || source == null)) {
                return null;
            }
            from = clauseStart(cue.token(), sentence, before);
            from = from == sentence.first() ? behindDateline(from, cue.token()) : from;
            if (saysWhereItCameFrom(from)) {
                return ofSentenceBefore(phrase, before, drafts);
            }
            boolean inside = phrase.end() < sentence.end()
                    && !reading.isSign(phrase.end())
                    && !WordClass.CONNECTOR.has(reading.key(phrase.end()))
                    && before == null
                    && !isRelative(phrase.end())
                    && !reading.isComma(cue.token() - 1);
            boolean amid = reading.isComma(cue.token() - 1) && goesOn(phrase.end());
            to = inside || amid ? sentence.end() : cue.token();
            if (before == null && reading.isComplementiser(phrase.end())) {
                from = phrase.end() + 1;
                to = sentence.end();
            }
            if ((inside || amid) && after != null) {
                to = Math.min(to, after.cueToken());
            }
        }
        while (to > from && endsInSign(to - 1)) {
            to--;
        }
        while (from < to && (isLooseSign(from) || isPastParticle(from))) {
            from++;
        }
        from = Math.max(from, cue.token() - ContentFinder.LONGEST);
        to = Math.min(to, cue.token() + ContentFinder.LONGEST);
        if (to - from < 2) {
            return null;
        }
        Frame frame = new Frame(cue, Complement.CLAUSE, phrase.cueTo(), phrase.end(), from, to);
        Span cueSpan = new Span(cue.start(), reading.token(phrase.cueTo() - 1).end());
        StatementType type = StatementType.INDIRECT;
        for (int i = from; i < to; i++) {
            if (reading.opening(i) != null) {
                type = StatementType.MIXED;
            }
        }
        var quoted = reading.opening(from);
        if (quoted != null && quoted.close() + 1 >= to && quoted.close() > from + 1) {
            return new Draft(frame, cueSpan, source, from + 1, quoted.close(), StatementType.DIRECT, null);
        }
        return new Draft(frame, cueSpan, source, from, to, type, null);
    }

    /** "يعود السبب، بحسب النقابة، إلى الأسعار": whether the clause goes on behind the source that is set into it. */
    private boolean goesOn(int end) {
        String next = reading.key(end + 1);
        return reading.isComma(end)
                && !reading.isComplementiser(end + 2)
                && (WordClass.INNER.has(next) || ClauseClaims.isPreposition(next) || next.equals("عبر"));
    }

    /** جاء ذلك في خبر للوكالة نقلا عن الوزير: the clause only says where the sentence before it comes from. */
    private boolean saysWhereItCameFrom(int from) {
        boolean came = reading.is(from, "جاء") || reading.is(from, "وجاء");
        return came && (reading.is(from + 1, "ذلك") || reading.is(from + 1, "هذا"));
    }

    /** The sentence before in the same paragraph, unless it is somebody's statement already. */
    private @Nullable Draft ofSentenceBefore(SourcePhrase phrase, @Nullable Draft before, List<Draft> drafts) {
        int index = phrase.cue().sentence() - 1;
        if (index < 0 || before != null) {
            return null;
        }
        Sentence said = reading.sentences().get(index);
        Sentence here = reading.sentences().get(index + 1);
        int first = InOrder.firstFrom(drafts, index, Draft::sentence);
        boolean taken = first < drafts.size() && drafts.get(first).sentence() == index;
        int to = said.end();
        while (to > said.first() && endsInSign(to - 1)) {
            to--;
        }
        if (taken || said.paragraph() != here.paragraph() || to - said.first() > ContentFinder.LONGEST) {
            return null;
        }
        Span cueSpan =
                new Span(phrase.cue().start(), reading.token(phrase.cueTo() - 1).end());
        Frame frame = new Frame(phrase.cue(), Complement.CLAUSE, phrase.cueTo(), phrase.end(), said.first(), to);
        return new Draft(frame, cueSpan, phrase.source(), said.first(), to, StatementType.INDIRECT, null);
    }

    /** "دمشق - قتل ثلاثة": where the news begins behind the place from which it comes. */
    private int behindDateline(int from, int to) {
        for (int i = from + 1; i < Math.min(to, from + LONGEST_DATELINE); i++) {
            if (reading.is(i, "-")
                    && reading.isWord(i - 1)
                    && reading.token(i).start() > reading.token(i - 1).end()) {
                return Places.isPlace(reading.key(from)) || forms.isFiniteVerb(i + 1) ? i + 1 : from;
            }
        }
        return from;
    }

    /** قد and its like before a verb, and not فقد, which is one itself: فقد العالم كذا. */
    private boolean isPastParticle(int i) {
        return WordClass.PAST_PARTICLE.has(reading.key(i))
                && (!reading.is(i, "فقد") || NewsVerbs.standard().mayBeVerb(reading.key(i + 1)));
    }

    private boolean endsInSign(int i) {
        return isLooseSign(i) && !reading.is(i, ")") && !reading.is(i, "%") && !reading.is(i, "٪");
    }

    private boolean isLooseSign(int i) {
        return reading.isSign(i) && reading.quotation(i) == null;
    }

    private static int firstFrom(List<Draft> drafts, int token) {
        return InOrder.firstFrom(drafts, token, Draft::cueToken);
    }

    private boolean leads(int token, Sentence sentence) {
        if (token - sentence.first() > LONGEST_ADJUNCT) {
            return false;
        }
        for (int i = sentence.first(); i < token; i++) {
            if (reading.isWord(i) && !WordClass.CONNECTOR.has(reading.key(i))) {
                return false;
            }
        }
        return true;
    }

    /** Where the clause begins that follows "بحسب الوزارة صباح اليوم،" or "فإن". */
    private int afterLead(int end, int sentenceEnd, boolean proper) {
        if (end < sentenceEnd && reading.isComplementiser(end)) {
            return end + 1;
        }
        if (forms.isFiniteVerb(end) && (proper || forms.isDefinite(end - 1))) {
            return end;
        }
        int limit = Math.min(sentenceEnd, end + LONGEST_ADJUNCT);
        for (int i = end; i < limit; i++) {
            String key = reading.key(i);
            if ((key.startsWith("فان") && Words.isComplementiser(key.substring(1))) || key.equals("فقد")) {
                return i + 1;
            }
            if (reading.isComma(i)) {
                String next = reading.key(i + 1);
                boolean complementiser = Words.isComplementiser(next)
                        || (next.startsWith("فان") && Words.isComplementiser(next.substring(1)))
                        || next.equals("فقد");
                return complementiser ? i + 2 : i + 1;
            }
        }
        return end;
    }

    private int clauseStart(int cue, Sentence sentence, @Nullable Draft before) {
        int lowest = before == null ? sentence.first() : Math.max(sentence.first(), before.contentFrom());
        if (before == null || before.contentFrom() > cue) {
            int relative = relativeClause(cue, sentence.first());
            return relative > 0 ? relative : lowest;
        }
        for (int i = cue - 2; i > lowest; i--) {
            if (reading.isComma(i) || isRelative(i)) {
                return i + 1;
            }
        }
        return lowest;
    }

    /** "النقابة، التي علمت بالخبر من الراديو على حد قول رئيستها،": what is said in a clause between commas, or -1. */
    private int relativeClause(int cue, int lowest) {
        for (int i = cue - 1; i > Math.max(lowest, cue - ContentFinder.LONGEST); i--) {
            if (reading.isComma(i)) {
                return isRelative(i + 1) ? i + 2 : -1;
            }
        }
        return -1;
    }

    private boolean isRelative(int i) {
        return reading.is(i, "الذين") || reading.is(i, "الذي") || reading.is(i, "التي");
    }
}
