package org.isnad.arabic.attribution;

import org.isnad.arabic.actor.Places;
import org.isnad.arabic.attribution.Frame.Complement;
import org.isnad.arabic.attribution.Verb.Care;
import org.jspecify.annotations.Nullable;

/** Frames whose content is a noun that the verb governs: طالب بوقف النار، نفى ذلك، دعا فلاناً إلى كذا. */
final class ActFrames {
    private static final int ACT_REACH = 12;
    private static final String ASKED = "من+obj";

    private final Reading reading;
    private final NounPhrases phrases;
    private final ObjectFinder objects;
    private final Prefixes prefixes;
    private final PhraseEnds ends;
    private final NameWords names;

    ActFrames(Reading reading) {
        this.reading = reading;
        this.phrases = new NounPhrases(reading);
        this.objects = new ObjectFinder(reading);
        this.prefixes = new Prefixes(reading);
        this.ends = new PhraseEnds(reading);
        this.names = new NameWords(reading);
    }

    /** Whether the governed noun begins at the token, with its preposition. */
    boolean opens(CueWord cue, int j) {
        Verb verb = cue.form().verb();
        String key = reading.key(j);
        if (isPreposition(verb, key)) {
            if (key.equals("عن") && (WordClass.ISSUED.has(reading.key(j - 1)) || isRelayedClause(j))) {
                return false;
            }
            return !(key.equals("علي") && reading.lastLetter(j) == 'ي') && !WordClass.OCCASION.has(reading.key(j + 1));
        }
        boolean governsB = verb.acts().contains("ب") || verb.acts().contains("obj+ب");
        if (governsB && key.equals("بما") && NewsVerbs.standard().mayBeVerb(reading.key(j + 1))) {
            return true;
        }
        boolean surname = reading.isSurname(key) && j == cue.token() + 1 && !prefixes.isGluedPreposition(j);
        boolean foreign = j > cue.token() + 1 && names.endsAsForeign(j);
        boolean name = Words.isGivenName(key) || surname || foreign;
        if (governsB && key.length() > 3 && key.startsWith("ب") && !name) {
            if (ClauseClaims.isPreposition(reading.key(j - 1))
                    || WordClass.BORDER.has(key)
                    || WordClass.DAY.has(key)
                    || WordClass.TURN.has(key)) {
                return false;
            }
            boolean ownLetter = WordClass.ORG_HEAD.has(key) || WordClass.TITLE.has(key) || Places.isPlace(key);
            if (ownLetter) {
                return false;
            }
            String rest = key.substring(1);
            boolean plain = (verb.acts().contains("ب") || verb.stance() == Stance.DEMAND)
                    && rest.length() > 2
                    && !WordClass.OCCASION.has(rest)
                    && !(WordClass.ORG_HEAD.has(rest) && new TokenForms(reading).isDefinite(j - 1))
                    && !WordClass.LOCATION.has(rest);
            return plain
                    || (governsB
                            && verb.acts().contains("obj+ب")
                            && rest.length() > 2
                            && j > cue.token() + 1
                            && !isAdverbial(rest))
                    || rest.startsWith("ال")
                    || j == cue.token() + 1
                    || rest.endsWith("ه")
                    || rest.endsWith("ات")
                    || rest.endsWith("ها")
                    || Words.looksLikeVerbalNoun(rest);
        }
        return false;
    }

    /** كشفت الصحيفة نقلا عن مهندس أن: whom the clause comes from, and not what is told. */
    private boolean isRelayedClause(int from) {
        if (!reading.is(from - 1, "نقلا")) {
            return false;
        }
        for (int k = from + 1; k < from + ACT_REACH && reading.isWord(k); k++) {
            if (reading.isComplementiser(k)) {
                return true;
            }
        }
        return false;
    }

    /** بشكل، بصفة and what a statement is made in: the word says how or where, and is not what is asserted of the object. */
    private static boolean isAdverbial(String noun) {
        return WordClass.LOCATION.has(noun) || WordClass.OCCASION.has(noun);
    }

    /** The frame of the noun whose preposition stands at {@code actAt}, or of the object when that is -1; or null. */
    @Nullable
    Frame of(CueWord cue, int from, int actAt, int end) {
        Verb verb = cue.form().verb();
        boolean loose = cue.form().shape() == Shape.PARTICIPLE && verb.care() == Care.STRICT;
        boolean noun = cue.form().shape() == Shape.NOUN || cue.form().shape() == Shape.VERBAL_NOUN;
        if (verb.acts().isEmpty() || noun || loose || isPredicate(cue)) {
            return null;
        }
        if (verb.acts().contains(ASKED)) {
            return asked(cue, from, end);
        }
        boolean alone = actAt >= 0 && actAt + 1 == end && reading.key(actAt).length() > 3;
        if (alone || (actAt >= 0 && actAt + 1 < end)) {
            if (cue.form().shape() == Shape.PARTICIPLE && actAt != from && !hasObjectThen(verb)) {
                return null;
            }
            boolean glued =
                    reading.key(actAt).length() > 2 && reading.key(actAt).startsWith("ب");
            int content = glued ? actAt : actAt + 1;
            int plain = verb.acts().contains("obj") && !glued ? objects.after(cue, actAt) : -1;
            if (plain >= 0) {
                return new Frame(cue, Complement.ACT, from, plain, plain, -1);
            }
            boolean called =
                    verb.stance() == Stance.CALL || verb.stance() == Stance.DEMAND || verb.stance() == Stance.PROPOSAL;
            if (hasObjectThen(verb) && actAt != from && !called) {
                return objectThen(cue, from, actAt, content, glued);
            }
            if (called && hasObjectThen(verb) && actAt != from) {
                int object = objects.after(cue, actAt);
                Frame frame = new Frame(cue, Complement.ACT, from, object < 0 ? actAt : object, content, -1);
                return glued ? frame.withGluedContent() : frame;
            }
            Frame frame = new Frame(cue, Complement.ACT, from, actAt, content, -1);
            return glued ? frame.withGluedContent() : frame;
        }
        String needed = verb.neededWord();
        if (!verb.acts().contains("obj")
                || (needed != null && !stands(needed, from, Math.min(end, from + ACT_REACH)))) {
            return null;
        }
        boolean passive = WordClass.PASSIVE_PRONE.has(Words.withoutConjunction(reading.key(cue.token())));
        int object = passive && phrases.before(cue) == null ? -1 : objects.after(cue, end);
        return object < 0 ? null : new Frame(cue, Complement.ACT, from, object, object, -1);
    }

    /** طلبت الحكومة من الشركات تحويل شاحناتها: the object behind those whom it is asked of. */
    private @Nullable Frame asked(CueWord cue, int from, int end) {
        int addressee = from;
        while (addressee < Math.min(end, from + ACT_REACH) && !reading.is(addressee, "من")) {
            addressee++;
        }
        int first = addressee + 1;
        if (!cue.form().shape().isFinite() || first >= end || !reading.is(addressee, "من")) {
            return null;
        }
        int content = objects.border(first, ends.end(first, Math.min(end, first + PhraseEnds.LONGEST)));
        boolean noun = content > first && content + 1 < end && reading.isWord(content);
        boolean governed = noun
                && !Words.isFunctionWord(reading.key(content))
                && !reading.isComplementiser(content)
                && !prefixes.isGluedPreposition(content);
        return governed ? new Frame(cue, Complement.ACT, from, addressee, content, -1) : null;
    }

    /** "الشركة مطالبة بالنشر": a participle without the accusative and without a comma before it is a predicate, or a noun (مدينة). */
    private boolean isPredicate(CueWord cue) {
        boolean plain = cue.form().shape() == Shape.PARTICIPLE && cue.form().agreement() != Agreement.MASCULINE;
        return plain && !cue.joined() && !reading.isSign(cue.token() - 1);
    }

    private boolean stands(String word, int from, int to) {
        for (int i = from; i < to; i++) {
            if (reading.is(i, word) || reading.is(i, "ال" + word)) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasObjectThen(Verb verb) {
        for (String act : verb.acts()) {
            if (act.startsWith("obj+")) {
                return true;
            }
        }
        return false;
    }

    /** دعا فلان فلاناً إلى كذا: the content begins with the one who is called on, when one can be told. */
    private Frame objectThen(CueWord cue, int from, int actAt, int content, boolean glued) {
        int object = objects.after(cue, actAt);
        if (object < 0) {
            Frame frame = new Frame(cue, Complement.ACT, from, actAt, content, -1);
            return glued ? frame.withGluedContent() : frame;
        }
        return new Frame(cue, Complement.ACT, from, object, object, -1);
    }

    static boolean isPreposition(Verb verb, String key) {
        return verb.acts().contains(key) || verb.acts().contains("obj+" + key);
    }
}
