package org.isnad.arabic.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.isnad.arabic.Quotation;
import org.isnad.arabic.Sentence;
import org.isnad.arabic.Span;
import org.isnad.arabic.Token;
import org.isnad.arabic.actor.ActorType;
import org.isnad.arabic.actor.Mention;
import org.isnad.arabic.actor.Places;
import org.jspecify.annotations.Nullable;

/** Sixth step: the outlet, agency or platform through which a statement came. */
final class ViaFinder {
    private static final Set<String> RELAY_VERBS = Set.of("نقلت", "ونقلت", "نقل", "ونقل", "نسبت", "ونسبت", "فنقلت");

    private static final int CHANNEL_REACH = 24;

    private final Reading reading;

    private ViaFinder(Reading reading) {
        this.reading = reading;
    }

    /** Gives every draft its via: from its own words, from a trailing source, or from the same report before it. */
    static List<Draft> find(Reading reading, List<Draft> drafts, List<SourcePhrase> sources) {
        ViaFinder finder = new ViaFinder(reading);
        List<Draft> found = new ArrayList<>();
        for (Draft draft : drafts) {
            Span via = finder.own(draft);
            if (via == null) {
                via = finder.trailing(draft, sources);
            }
            if (via == null && !found.isEmpty()) {
                Draft before = found.get(found.size() - 1);
                boolean continues = draft.subject() == null && before.sentence() == draft.sentence();
                via = continues ? before.via() : null;
            }
            if (via == null && draft.frame().cue().form().shape() == Shape.PARTICIPLE) {
                via = finder.channel(draft);
            }
            found.add(draft.withVia(via));
        }
        return List.copyOf(found);
    }

    private @Nullable Span own(Draft draft) {
        Frame frame = draft.frame();
        if (frame.cue().form().shape() == Shape.NOUN) {
            return relay(frame.cue());
        }
        int from = frame.subjectFrom();
        int to = Math.max(from, frame.subjectTo());
        if (frame.cue().form().shape() == Shape.PREPOSITION) {
            Subject source = draft.subject();
            Sentence sentence = reading.sentences().get(draft.sentence());
            int behind = source == null ? frame.subjectTo() : Math.max(source.to(), source.titleTo());
            boolean outlet = source != null && SourcePhraseFinder.isOutletLike(source, reading);
            boolean addressed = behind < sentence.end() && reading.key(behind).startsWith("ل");
            boolean quoted = RELAY_VERBS.contains(reading.key(behind))
                    && reading.key(behind + 1).startsWith("عن");
            if (quoted) {
                return outlet(behind + 2, Math.min(sentence.end(), behind + 6));
            }
            return outlet || !addressed ? null : outlet(behind, Math.min(sentence.end(), behind + 6));
        }
        if (frame.complement() == Frame.Complement.QUOTE_BEFORE) {
            Sentence sentence = reading.sentences().get(draft.sentence());
            to = Math.min(sentence.end(), from + 24);
        }
        Subject subject = draft.subject();
        if (subject != null && subject.to() > from && subject.from() >= from) {
            Span between = outlet(
                    from,
                    subject.from() > from
                            ? Math.max(
                                    from,
                                    subject.hasTitle() ? Math.min(subject.titleFrom(), subject.from()) : subject.from())
                            : from);
            if (between != null) {
                return between;
            }
            from = Math.max(subject.to(), subject.titleFrom() < subject.to() ? subject.to() : subject.titleTo());
        }
        Span after = outlet(from, to);
        if (after == null && frame.cue().form().verb().lemma().equals("نقل")) {
            return relaying(frame.cue().token());
        }
        return after != null ? after : before(draft);
    }

    /** "هاجم الاتفاق عبر حسابه على منصة كذا قائلا": where the clause that the participle goes on with was written. */
    private @Nullable Span channel(Draft draft) {
        int from = Math.max(reading.sentences().get(draft.sentence()).first(), draft.cueToken() - CHANNEL_REACH);
        for (int k = from; k < draft.cueToken() - 1; k++) {
            boolean leads = reading.is(k, "عبر") || reading.is(k, "علي") || reading.is(k, "مع");
            Mention next = reading.mentionFrom(k + 1);
            Mention known = next != null ? next : reading.mentionFrom(k + 2);
            if (known == null && isAccount(k + 1) && reading.is(k + 2, "في")) {
                known = reading.mentionFrom(k + 3);
            }
            boolean told = WordClass.OCCASION.has(reading.key(k)) && isOutletHead(k + 1);
            if (told) {
                return outlet(k + 1, draft.cueToken());
            }
            boolean named = next != null || headed(k + 1);
            if (leads && named && known != null && known.actor().type() == ActorType.OUTLET) {
                return outlet(k + 1, known.to());
            }
        }
        return null;
    }

    /** لوكالة, لقناة. */
    private boolean isOutletHead(int i) {
        return reading.key(i).startsWith("ل") && WordClass.OUTLET_HEAD.has(headWord(i));
    }

    private boolean headed(int i) {
        return WordClass.OUTLET_HEAD.hasBase(reading.key(i));
    }

    /** "صحيفة كذا نقلت عن فلان": the outlet right before its verb. */
    private @Nullable Span relaying(int cue) {
        Mention known = reading.mention(cue - 1);
        return known != null && known.actor().type() == ActorType.OUTLET && known.to() == cue ? known.span() : null;
    }

    /** "في تعليق إلى راديو كذا قال", "ردا على سؤال لمراسل كذا، قال": the outlet in what leads up to the verb, in the same sentence and clause. */
    private @Nullable Span before(Draft draft) {
        Sentence sentence = reading.sentences().get(draft.sentence());
        int cue = draft.cueToken();
        for (int k = Math.max(sentence.first(), cue - 10); k < cue; k++) {
            boolean occasion = reading.is(k, "في") || reading.is(k, "وفي");
            if (occasion && WordClass.OCCASION.has(reading.key(k + 1)) && k <= sentence.first() + 2) {
                return outlet(k, cue);
            }
            boolean question = reading.is(k, "سؤال") && k <= sentence.first() + 3;
            if (question && firstOutlet(k + 1, cue) != null) {
                return outlet(k + 1, cue);
            }
        }
        return null;
    }

    private @Nullable Mention firstOutlet(int from, int to) {
        for (int k = from; k < to; k++) {
            Mention known = reading.mentionFrom(k);
            if (known != null && known.actor().type() == ActorType.OUTLET) {
                return known;
            }
        }
        return null;
    }

    /** "نقلت X عن Y قوله": X. */
    private @Nullable Span relay(CueWord cue) {
        Sentence sentence = reading.sentences().get(cue.sentence());
        for (int k = cue.token() - 1; k >= Math.max(sentence.first(), cue.token() - SpeakerFinder.RELAY_REACH); k--) {
            if (RELAY_VERBS.contains(reading.key(k)) && reading.key(k + 1).startsWith("عنه")) {
                return outlet(k + 2, cue.token());
            }
            if (RELAY_VERBS.contains(reading.key(k))) {
                int to = k + 1;
                while (to < cue.token()
                        && !reading.is(to, "عن")
                        && !reading.isComma(to)
                        && !WordClass.DAY.has(reading.key(to))) {
                    to++;
                }
                boolean body = WordClass.ORG_HEAD.hasBase(reading.key(k + 1))
                        && !WordClass.OUTLET_HEAD.hasBase(reading.key(k + 1));
                return to > k + 1 && reading.is(to, "عن") && !body ? reading.span(k + 1, to) : null;
            }
        }
        return null;
    }

    private @Nullable Span trailing(Draft draft, List<SourcePhrase> sources) {
        int first = SourcePhraseFinder.firstFrom(sources, draft.cueToken() - ContentFinder.LONGEST / 4);
        for (int i = first; i < sources.size() && sources.get(i).cue().token() < draft.contentTo() + 4; i++) {
            SourcePhrase phrase = sources.get(i);
            Subject source = phrase.source();
            boolean near =
                    phrase.cue().sentence() == draft.sentence() && phrase.cue().token() != draft.cueToken();
            boolean outlet = source != null
                    && (SourcePhraseFinder.isOutletLike(source, reading) || SourcePhraseFinder.relays(phrase, reading));
            if (near && source != null && outlet) {
                return trimmed(source.from(), source.to());
            }
        }
        return null;
    }

    /** The first outlet among the tokens. */
    @Nullable
    Span outlet(int from, int to) {
        for (int k = from; k < to; k++) {
            if (!reading.isWord(k)) {
                continue;
            }
            Quotation named = reading.opening(k + 1);
            boolean addressed = reading.is(k, "ل")
                    || (reading.is(k, "في") && k > from && isAccount(k - 1))
                    || (reading.is(k, "مع") && k > from)
                    || (reading.is(k, "الي") && k > from);
            if (addressed
                    && named != null
                    && named.close() > k + 2
                    && reading.words(named) <= 3
                    && named.close() < to
                    && !isOpenName(named.close() + 1)) {
                return reading.span(k + 2, named.close());
            }
            Mention known = reading.mentionFrom(k);
            if (known != null && known.actor().type() == ActorType.ORGANISATION && known.to() > k + 1) {
                k = known.to() - 1;
                continue;
            }
            if (known != null && known.actor().type() == ActorType.OUTLET) {
                boolean headed = k > from
                        && WordClass.OUTLET_HEAD.hasBase(headWord(k - 1))
                        && !headWord(k - 1).startsWith("حساب")
                        && !headWord(k - 1).startsWith("صفحت");
                return headed ? trimmed(k - 1, known.to()) : known.span();
            }
            String key = reading.key(k);
            String bare = key.length() > 4 && (key.startsWith("ل") || key.startsWith("ب"))
                    ? Prefixes.withoutGluedPreposition(key)
                    : key;
            boolean pronoun = key.endsWith("ه") && reading.lastLetter(k) == 'ه' && !key.startsWith("حساب");
            boolean own = Words.isPronounPhrase(reading.key(k + 1));
            boolean head = !pronoun && !own && (WordClass.OUTLET_HEAD.has(key) || WordClass.OUTLET_HEAD.has(bare));
            boolean account = bare.startsWith("حساب") || bare.startsWith("صفحت");
            Mention next = reading.mentionFrom(k + 1);
            if (head && !account && next != null && next.actor().type() == ActorType.OUTLET) {
                return trimmed(k, next.to());
            }
            if (head && !account) {
                return trimmed(k, end(k, to));
            }
            if (Places.isOutlet(key) || Places.isOutlet(bare) || WordClass.PLATFORM.has(bare)) {
                int end = k + 1;
                while (end < to && (Places.isOutlet(reading.key(end)) || reading.is(end, "سي"))) {
                    end++;
                }
                return trimmed(k, end);
            }
        }
        return null;
    }

    private boolean isAccount(int i) {
        return reading.key(i).startsWith("حساب") || reading.key(i).startsWith("صفحت");
    }

    private boolean isOpenName(int i) {
        return reading.isWord(i) && new TokenForms(reading).opensName(i);
    }

    private String headWord(int i) {
        String key = reading.key(i);
        return key.startsWith("ل") || key.startsWith("ب") ? Prefixes.withoutGluedPreposition(key) : key;
    }

    private int end(int head, int to) {
        int e = behindAddress(head + 1, to);
        while (e < to && e < head + 6) {
            Quotation quotation = reading.opening(e);
            if (quotation != null) {
                return Math.min(to, quotation.close() + 1);
            }
            String key = reading.key(e);
            boolean stop = !reading.isWord(e)
                    || WordClass.BORDER.has(key)
                    || WordClass.INNER.has(key)
                    || WordClass.DAY.has(key)
                    || Words.isComplementiser(key)
                    || reading.token(e).kind() != Token.Kind.WORD
                    || (WordClass.TITLE.has(key) && !Words.hasArticle(key));
            if (stop) {
                break;
            }
            e++;
        }
        return e;
    }

    /** Behind an outlet that is called by its address (موقع 24.example الإخباري): a number, a dot and letters without a space. */
    private int behindAddress(int from, int to) {
        int last = from;
        while (last + 1 < to
                && reading.token(last + 1).start() == reading.token(last).end()) {
            last++;
        }
        boolean address = last > from + 1 && reading.is(last - 1, ".") && reading.isWord(last);
        return address ? last + 1 : from;
    }

    private @Nullable Span trimmed(int from, int to) {
        if (to <= from) {
            return null;
        }
        Span span = reading.span(from, to);
        String key = reading.key(from);
        boolean glued = key.length() > 4
                && (key.startsWith("ل") || key.startsWith("ب"))
                && !key.startsWith("لل")
                && !Places.isOutlet(key)
                && !WordClass.OUTLET_HEAD.has(key);
        return glued ? new Span(span.start() + 1, span.end()) : span;
    }
}
