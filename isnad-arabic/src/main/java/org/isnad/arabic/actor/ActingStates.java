package org.isnad.arabic.actor;

import java.util.ArrayList;
import java.util.List;
import org.isnad.arabic.Letters;
import org.isnad.arabic.Normalisation;
import org.isnad.arabic.Quotations;
import org.isnad.arabic.Token;
import org.jspecify.annotations.Nullable;

/**
 * Whether the name of a state, or of a capital that stands for somebody, means one that acts or merely a place. The words
 * beside it tell: a preposition of place, a verb, and whatever actor stands right before it.
 */
final class ActingStates {
    /** Quotations of fewer words are names: «لبنان الحر». */
    private static final int SHORTEST_SPEECH = 4;

    private static final int LONGEST_VERB = 6;
    /** A verb of asking, a title and a name. */
    private static final int LONGEST_ASKER = 9;
    /** استقبلت، استأنفت. */
    private static final int LONGEST_TENTH_FORM = 8;

    private final String text;
    private final List<Token> tokens;
    private final Authority authority;
    /** The token after the last state that is a place, with which another that و ties to it is one too. */
    private int placedTo = -1;

    ActingStates(String text, List<Token> tokens, Authority authority) {
        this.text = text;
        this.tokens = tokens;
        this.authority = authority;
    }

    /**
     * Whether the actor named by the tokens from {@code from} to before {@code to} is meant as one that acts. A name
     * without a sign of its own acts behind another that does: in a series (مصر والأردن), and as the object of a verb whose
     * subject is known too (تتهم مصر الأردن، طالبت الأمم المتحدة الأردن). To be asked in the order of the text.
     *
     * @param before the mention before it, or null
     */
    boolean acts(Actor actor, int from, int to, @Nullable Mention before) {
        boolean capital = isByCapital(actor, from, to);
        if (actor.type() != ActorType.STATE && !capital) {
            return true;
        }
        String key = tokens.get(from).key();
        String name = Normalisation.fold(actor.name());
        boolean glued = key.startsWith("ب") && !Places.isPlace(key) && !name.startsWith("ب");
        if (glued) {
            return false;
        }
        if (before != null && before.to() == from && before.acts() && isTied(before, key)) {
            return true;
        }
        if (isAdjective(from) || isSpokenOf(from)) {
            return !isAdjective(from);
        }
        String word = withoutPreposition(key(from - 1));
        if (word.equals("من") && StateWords.FROM_ACTOR.has(withoutConjunction(key(from - 2)))) {
            return true;
        }
        boolean placed = StateWords.PLACING.has(word)
                || isInCompanyName(from)
                || (capital && word.equals("بين") && isBesideUnknown(to))
                || StateWords.DESCRIBING.has(withoutConjunction(word))
                || (StateWords.WAS.has(withoutConjunction(word)) && isDescribed(to))
                || (key(from - 2).equals("مشترك") && word.equals("بين"))
                || (capital && StateWords.HELD.has(word))
                || (placedTo == from && isJoined(from))
                || isBesidePlace(from)
                || isBeyondBorder(from)
                || isInTitle(from, to);
        if (placed) {
            placedTo = to;
            return false;
        }
        boolean topic = isHeadlineTopic(from, to) && !capital && isNameOf(actor, from);
        boolean told = StateWords.ACTING.has(word)
                || StateWords.ACTING.has(withoutConjunction(word))
                || isAtSide(from)
                || StateWords.PREDICATE.has(key(to));
        boolean asState = to - from > 1 && key.endsWith("الدوله");
        return topic || told || asState || key.startsWith("لل") || hasVerbBeside(from, to);
    }

    /** Whether the mention names a state by its capital. */
    boolean isByCapital(Mention mention) {
        return mention.actor().type() == ActorType.STATE && isByCapital(mention.actor(), mention.from(), mention.to());
    }

    private boolean isByCapital(Actor actor, int from, int to) {
        return to - from == 1 && Places.isCapital(bare(from)) && !isNameOf(actor, from);
    }

    /** السعودية in السوق السعودية, where the nisba is spelt like the state. */
    private boolean isAdjective(int from) {
        String before = withoutConjunction(key(from - 1));
        return before.startsWith("ال")
                && !before.endsWith("ي")
                && !StateWords.OF_STATES.has(before)
                && !StateWords.DAYS.has(before)
                && authority.stateOfAdjective(tokens.get(from).key()) != null;
    }

    /** خامس منتج in كانت تونس خامس منتج: what stands behind a state that merely was something. */
    private boolean isDescribed(int to) {
        String next = key(to);
        return to < tokens.size()
                && tokens.get(to).isWord()
                && !next.startsWith("و")
                && !next.startsWith("ال")
                && !isVerbal(next)
                && !StateWords.PREDICATE.has(next);
    }

    /** الحدود مع النيجر، الطريق بين تونس وليبيا: countries that lie beside each other. */
    private boolean isBeyondBorder(int from) {
        return StateWords.JOINING.has(key(from - 1))
                && (StateWords.BORDER.has(key(from - 2))
                        || StateWords.BORDER.has(key(from - 3))
                        || StateWords.LINE.has(key(from - 3))
                        || StateWords.LINE.has(key(from - 4)));
    }

    /** رئيس وزراء الأردن فلان، and the same before a headline's colon: whose title it is speaks or acts, and not the state. */
    private boolean isInTitle(int from, int to) {
        String before = key(from - 1);
        boolean office = StateWords.OFFICE.has(withoutConjunction(before))
                || (StateWords.PORTFOLIO.has(before) && StateWords.OFFICE.has(withoutConjunction(key(from - 2))));
        return office && (isName(to) || key(to).equals(":"));
    }

    /** من جانب فرنسا، تقف إلى جانب فرنسا, but not إلى جانب فرنسا, which adds one place to others. */
    private boolean isAtSide(int from) {
        boolean stands = key(from - 2).equals("الي") && StateWords.STANDING.has(key(from - 3));
        return key(from - 1).equals("جانب") && (stands || key(from - 2).equals("من"));
    }

    private boolean isJoined(int from) {
        String key = tokens.get(from).key();
        return key.startsWith("و") && !Places.isPlace(key);
    }

    private boolean isName(int i) {
        boolean definite = key(i).startsWith("ال") && !StateWords.HONORIFIC.has(key(i));
        return i < tokens.size()
                && tokens.get(i).isWord()
                && !definite
                && !isVerbal(key(i))
                && !StateWords.BEHIND_TITLE.has(key(i));
    }

    /** شركة طيران مالطا: the state in the name of a company. */
    private boolean isInCompanyName(int from) {
        String head = withoutConjunction(key(from - 2));
        String noun = key(from - 1);
        boolean plain = !noun.startsWith("ال") && !StateWords.ACTING.has(noun);
        return plain
                && (StateWords.COMPANY.has(head)
                        || (head.startsWith("ل") && StateWords.COMPANY.has(head.substring(1))));
    }

    /** بين داكار وزيغينشور: towns between which something goes. */
    private boolean isBesideUnknown(int to) {
        return to < tokens.size()
                && key(to).startsWith("و")
                && !key(to).startsWith("وال")
                && authority.names().longest(tokens, to) == null;
    }

    /** في بنغالور وموريشيوس: beside a place without an article that nobody knows. */
    private boolean isBesidePlace(int from) {
        String beside = key(from - 1);
        return StateWords.PLACING.has(key(from - 2))
                && isJoined(from)
                && tokens.get(from - 1).isWord()
                && !beside.startsWith("ال")
                && !isVerbal(beside);
    }

    /** كل من روسيا والصين, unless a preposition stands before it (في كل من), and العراق at the beginning of what is quoted. */
    private boolean isSpokenOf(int from) {
        boolean each =
                key(from - 1).equals("من") && withoutConjunction(key(from - 2)).equals("كل");
        return (each && !StateWords.PLACING.has(key(from - 3))) || opensQuotation(from);
    }

    private boolean opensQuotation(int from) {
        if (from == 0 || from + SHORTEST_SPEECH >= tokens.size() || !Quotations.isMark(tokens.get(from - 1))) {
            return false;
        }
        for (int i = from + 1; i < from + SHORTEST_SPEECH; i++) {
            if (!tokens.get(i).isWord() && !(i > from + 1 && tokens.get(i).is("،"))) {
                return false;
            }
        }
        return true;
    }

    /** The mentions, the first of a series acting when the second does: فرنسا وبريطانيا تتعهدان. */
    List<Mention> withSeries(List<Mention> mentions) {
        List<Mention> all = new ArrayList<>(mentions);
        for (int i = all.size() - 2; i >= 0; i--) {
            Mention first = all.get(i);
            Mention second = all.get(i + 1);
            boolean series = second.from() == first.to()
                    && tokens.get(second.from()).key().startsWith("و");
            if (series && second.acts() && !first.acts() && !isPlaced(first)) {
                all.set(i, new Mention(first.actor(), first.from(), first.to(), first.span(), true));
            }
        }
        return List.copyOf(all);
    }

    private boolean isPlaced(Mention mention) {
        return mention.actor().type() != ActorType.STATE
                || mention.to() == placedTo
                || StateWords.PLACING.has(withoutPreposition(key(mention.from() - 1)))
                || key(mention.from()).startsWith("ب");
    }

    private boolean isTied(Mention before, String key) {
        String verb = withoutConjunction(key(before.from() - 1));
        boolean object = authority.stateOfAdjective(key) == null && (isVerbal(verb) || StateWords.ACTING.has(verb));
        return key.startsWith("و") || before.actor().type() == ActorType.STATE || object;
    }

    private static String withoutConjunction(String key) {
        return key.startsWith("و") && key.length() > 4 ? key.substring(1) : key;
    }

    /** "اليمن: لن نقبل بكذا": a state that opens the headline speaks there or acts, where a capital is a dateline. */
    private boolean isHeadlineTopic(int from, int to) {
        boolean quoted = to + 1 < tokens.size() && Quotations.isMark(tokens.get(to + 1));
        return from == 0 && key(to).equals(":") && (isVerbal(key(to + 1)) || quoted);
    }

    private boolean isNameOf(Actor actor, int from) {
        return Normalisation.fold(actor.name()).startsWith(bare(from));
    }

    /** The word without a glued conjunction or preposition, when what stays is a place. */
    private String bare(int i) {
        String key = tokens.get(i).key();
        boolean glued = key.length() > 3 && "وفبل".indexOf(key.charAt(0)) >= 0 && !Places.isPlace(key);
        return glued ? key.substring(1) : key;
    }

    /** شمال for بشمال, وبشمال and وشمال. */
    private static String withoutPreposition(String key) {
        boolean tied = key.startsWith("و") && (key.startsWith("وب") || StateWords.PLACING.has(key.substring(1)));
        String joined = tied && key.length() > 4 ? key.substring(1) : key;
        boolean glued = joined.startsWith("ب") && StateWords.PLACING.has(joined.substring(1));
        return glued ? joined.substring(1) : joined;
    }

    private String key(int i) {
        return i >= 0 && i < tokens.size() ? tokens.get(i).key() : "\n";
    }

    boolean hasVerbBeside(int from, int to) {
        return isVerbal(key(to))
                || (key(to).startsWith("ت") && StateWords.ACTING.has(key(to)))
                || isVerbal(withoutConjunction(key(from - 1)))
                || isVerbWithPronoun(from - 1)
                || isVerbWithObject(from - 1)
                || isVerbWithHamza(from - 1)
                || (StateWords.TIED_PRONOUN.has(key(from - 1)) && isVerbal(key(from - 2)))
                || isBehindOwnThing(from);
    }

    /**
     * فرقتهم الشرطة، قدمتها ألمانيا: a verb's feminine ending before the pronoun of whom it is done to; زيارتها, with a long
     * vowel before its last letter, is a noun.
     */
    private boolean isVerbWithObject(int i) {
        String key = withoutConjunction(key(i));
        if (key.length() < 6 || key.startsWith("ال")) {
            return false;
        }
        boolean hers = key.endsWith("تها") && "اوي".indexOf(key.charAt(key.length() - 5)) < 0;
        return hers || key.endsWith("تهم") || key.endsWith("تهما");
    }

    /** رئيس الحكومة، رجال الشرطة، انتخابات الرئاسة: whose somebody or something is. */
    boolean isOwner(int from) {
        String before = withoutConjunction(key(from - 1));
        String noun = before.startsWith("ل") && before.length() > 3 ? before.substring(1) : before;
        return StateWords.OFFICE.has(before) || StateWords.OWNED.has(before) || StateWords.OWNED.has(noun);
    }

    /** دعا فلان الحكومة إلى كذا: whom somebody calls on or accuses. */
    boolean isAsked(int from, int to) {
        if (key(from - 1).equals("من") && StateWords.REQUESTING.has(withoutConjunction(key(from - 2)))) {
            return true;
        }
        boolean tied = key(to).equals("الي") || key(to).equals("علي") || key(to).startsWith("ب");
        for (int i = from - 1;
                tied && i >= 0 && i >= from - LONGEST_ASKER && tokens.get(i).isWord();
                i--) {
            if (StateWords.ASKING.has(withoutConjunction(key(i)))) {
                return true;
            }
        }
        return false;
    }

    /** تشترك في صنعه الصين: between the verb and its subject stands what somebody has a part in, with the pronoun of it. */
    private boolean isBehindOwnThing(int from) {
        String thing = key(from - 1);
        boolean owned = thing.length() > 3 && (thing.endsWith("ها") || isWrittenHis(from - 1));
        boolean tied = key(from - 2).equals("في")
                || key(from - 2).equals("علي")
                || key(from - 2).equals("من");
        return owned && tied && isVerbal(key(from - 3));
    }

    private boolean isWrittenHis(int i) {
        return i >= 0 && key(i).endsWith("ه") && text.charAt(tokens.get(i).end() - 1) == 'ه';
    }

    /** Whether the word has the shape of a verb: a present form, or one of the helpers before verbs. */
    private static boolean isVerbal(String key) {
        if (key.length() < 4 || Letters.digit(key.charAt(0)) >= 0) {
            return key.equals("قد") || key.equals("لم") || key.equals("لن") || key.equals("لا");
        }
        char c = key.charAt(0);
        boolean present = c == 'ي' || (c == 'ت' && !key.endsWith("ه") && key.charAt(key.length() - 2) != 'ي');
        boolean past = key.endsWith("ت")
                && key.length() <= (key.startsWith("است") ? LONGEST_TENTH_FORM : LONGEST_VERB)
                && !key.endsWith("ات")
                && !key.startsWith("ال");
        return present || past || key.startsWith("ست") || key.startsWith("سي");
    }

    /** هنأت، أنشأت: no plural in ات is written with a hamza. */
    private boolean isVerbWithHamza(int i) {
        String key = withoutConjunction(key(i));
        return key.length() > 3
                && key.length() <= LONGEST_VERB
                && key.endsWith("ات")
                && text.charAt(tokens.get(i).end() - 2) == 'أ';
    }

    /** تنفيه، ترفضه: the pronoun tells these from nouns in ة, whose letter is normalised to the same. */
    private boolean isVerbWithPronoun(int i) {
        String key = key(i);
        return key.length() > 4
                && key.charAt(0) == 'ت'
                && key.charAt(key.length() - 1) == 'ه'
                && text.charAt(tokens.get(i).end() - 1) == 'ه';
    }
}
