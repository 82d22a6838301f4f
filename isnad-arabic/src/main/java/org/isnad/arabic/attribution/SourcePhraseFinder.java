package org.isnad.arabic.attribution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.isnad.arabic.Normalisation;
import org.isnad.arabic.Sentence;
import org.isnad.arabic.TableReader;
import org.isnad.arabic.Token;
import org.isnad.arabic.actor.ActorType;
import org.isnad.arabic.actor.Mention;
import org.isnad.arabic.actor.Places;
import org.isnad.arabic.attribution.Subject.Kind;
import org.jspecify.annotations.Nullable;

/** Finds prepositional cues and what they name as the source. */
final class SourcePhraseFinder {
    private static final Set<String> RELAYING = Set.of(
            "نقل", "نقلت", "نقله", "نقلته", "نشر", "نشرت", "نشرته", "جاء", "ورد", "بثت", "بثته", "تناقلت", "نسب");

    /** وفق آخر الإحصاءات: what the newest of the reports say. */
    private static final Set<String> LATEST = Set.of("اخر", "احدث");

    private static final int ORIGIN_REACH = 8;

    private enum Way {
        SOURCE,
        SAID,
        WORDS
    }

    private record Entry(List<String> words, boolean glued, Way kind, Verb verb, boolean guarded) {}

    private static final Map<String, List<Entry>> ENTRIES = entries();

    private final Reading reading;
    private final NounPhrases phrases;

    private SourcePhraseFinder(Reading reading) {
        this.reading = reading;
        this.phrases = new NounPhrases(reading);
    }

    static List<SourcePhrase> find(Reading reading) {
        SourcePhraseFinder finder = new SourcePhraseFinder(reading);
        List<SourcePhrase> found = new ArrayList<>();
        for (int s = 0; s < reading.sentences().size(); s++) {
            Sentence sentence = reading.sentences().get(s);
            for (int i = sentence.first(); i < sentence.end(); i++) {
                if (reading.isWord(i) && !reading.isQuoted(i)) {
                    SourcePhrase phrase = finder.at(i, sentence.end(), s);
                    if (phrase != null) {
                        found.add(phrase);
                        i = Math.max(i, phrase.end() - 1);
                    }
                }
            }
        }
        return List.copyOf(found);
    }

    /** The tokens where source phrases begin that end the content before them, as they stand at the end of a clause. */
    static List<Integer> borders(Reading reading, List<SourcePhrase> sources) {
        List<Integer> borders = new ArrayList<>();
        for (SourcePhrase source : sources) {
            int end = source.end();
            boolean closes = end >= reading.size()
                    || !reading.isWord(end)
                    || WordClass.CONNECTOR.has(reading.key(end))
                    || WordClass.BORDER.has(reading.key(end))
                    || WordClass.DAY.has(reading.key(end))
                    || reading.key(end).startsWith("ل")
                    || reading.isComma(source.cue().token() - 1);
            if (closes) {
                borders.add(source.cue().token());
            }
        }
        return borders;
    }

    /** The index of the first source phrase at {@code token} or behind it. */
    static int firstFrom(List<SourcePhrase> sources, int token) {
        return InOrder.firstFrom(sources, token, source -> source.cue().token());
    }

    private @Nullable SourcePhrase at(int i, int end, int sentence) {
        String key = reading.key(i);
        boolean joined = false;
        List<Entry> entries = ENTRIES.get(key);
        if (entries == null && key.length() > 2 && (key.startsWith("و") || key.startsWith("ف"))) {
            entries = ENTRIES.get(key.substring(1));
            joined = entries != null;
        }
        if (entries == null) {
            return null;
        }
        for (Entry entry : entries) {
            SourcePhrase phrase = match(entry, i, end, sentence, joined);
            if (phrase != null) {
                return phrase;
            }
        }
        return null;
    }

    private @Nullable SourcePhrase match(Entry entry, int i, int end, int sentence, boolean joined) {
        int at = i + 1;
        for (int w = 1; w < entry.words().size(); w++, at++) {
            if (at >= end || !reading.is(at, entry.words().get(w))) {
                return null;
            }
        }
        int start = reading.token(i).start() + (joined ? 1 : 0);
        boolean hers = entry.kind() == Way.WORDS && reading.key(at - 1).endsWith("ها");
        Agreement agreement = hers ? Agreement.FEMININE : Agreement.UNKNOWN;
        CueWord cue = new CueWord(i, start, new CueForm(entry.verb(), Shape.PREPOSITION, agreement), joined, sentence);
        if (entry.kind() == Way.WORDS) {
            return new SourcePhrase(cue, at, null, at);
        }
        int cueTo = entry.kind() == Way.SAID && entry.words().size() > 1 ? at - 1 : at;
        int source = at;
        if (entry.kind() == Way.SAID) {
            int verb = at;
            if (reading.is(verb, "قد") || reading.is(verb, "كان") || reading.is(verb, "كانت")) {
                verb++;
            }
            String said = reading.key(verb);
            CueForm form = CueLexicon.standard()
                    .form(
                            said.endsWith("ه") && CueLexicon.standard().form(said) == null
                                    ? said.substring(0, said.length() - 1)
                                    : said);
            if (form == null && !RELAYING.contains(said)) {
                return null;
            }
            int origin = said.startsWith("نقل") ? origin(verb + 1, end) : -1;
            source = origin > 0 ? origin : verb + 1;
            while (source < end
                    && (Words.isPronounPhrase(reading.key(source))
                            || reading.is(source, "في")
                            || reading.is(source, "عن")
                            || reading.is(source, "علي"))) {
                source++;
            }
        } else if (entry.glued()) {
            if (source >= end || !reading.key(source).startsWith("ل")) {
                return null;
            }
        }
        if (source >= end || !(reading.isWord(source) || reading.opening(source) != null)) {
            return null;
        }
        if (!mayBeSource(entry, source)) {
            return null;
        }
        Subject subject = entry.glued() ? phrases.source(source, end) : phrases.after(source, end);
        if (subject == null) {
            return null;
        }
        if (LATEST.contains(reading.key(source))) {
            subject = new Subject(source, subject.to(), -1, -1, Agreement.UNKNOWN, Kind.REPORT);
        }
        Subject publisher = phrases.publisher(subject.to(), end);
        subject = publisher == null ? subject : publisher;
        int phraseEnd = Math.max(subject.to(), subject.titleTo());
        boolean likewise = reading.is(i, "كما") || entry.verb().lemma().equals("على ما");
        if (likewise && !(isSaidBefore(i, end, phraseEnd) && closesClause(behindOutlet(phraseEnd), end))) {
            return null;
        }
        return new SourcePhrase(cue, cueTo, subject, likewise ? behindOutlet(phraseEnd) : phraseEnd);
    }

    /** Behind عن in "وفق ما نقلته وكالة كذا عن الوزير": whoever is relayed, or -1. */
    private int origin(int from, int end) {
        for (int k = from; k < Math.min(end, from + ORIGIN_REACH) && !reading.isSign(k); k++) {
            if (reading.is(k, "عن") && k > from) {
                return k + 1;
            }
        }
        return -1;
    }

    /** Whether a clause stands before كما that its source has said: behind a comma, or right behind it at a sentence's end. */
    private boolean isSaidBefore(int i, int end, int phraseEnd) {
        return reading.isComma(i - 1)
                ? !reading.isSign(i - 2)
                : reading.isWord(i - 1) && behindOutlet(phraseEnd) >= end - 1;
    }

    /** Behind the outlet that was told (كما أفاد الوزير لوكالة كذا). */
    private int behindOutlet(int at) {
        if (at >= reading.size() || !reading.key(at).startsWith("ل")) {
            return at;
        }
        Mention outlet = reading.mentionFrom(at);
        return outlet != null && outlet.actor().type() == ActorType.OUTLET ? outlet.to() : at;
    }

    /** "...، كما صرح الوزير.": behind it the clause is over, where كما that adds a further statement has one to come. */
    private boolean closesClause(int at, int end) {
        return at >= end || (reading.isSign(at) && !reading.is(at, ":") && reading.opening(at) == null);
    }

    /** Whether the word's first letter is the ل that وفقا, طبقا and سبق have behind them. */
    static boolean isTiedToSource(Reading reading, int i) {
        String before = reading.key(i - 1);
        String key = reading.key(i);
        boolean tying = before.endsWith("وفقا") || before.endsWith("طبقا") || before.endsWith("سبق");
        return tying && key.startsWith("ل") && !key.startsWith("لل") && key.length() > 3;
    }

    private boolean mayBeSource(Entry entry, int source) {
        String key = reading.key(source);
        if (entry.glued()) {
            key = Prefixes.withoutGluedPreposition(key);
        }
        if (LATEST.contains(key)) {
            return WordClass.REPORT.hasBase(reading.key(source + 1));
        }
        if (WordClass.SOURCE_BAD.has(key) || reading.token(source).kind() == Token.Kind.NUMBER) {
            return false;
        }
        if (reading.mentionFrom(source) != null) {
            return true;
        }
        if (!entry.guarded()) {
            return !WordClass.BORDER.has(key) && !WordClass.INNER.has(key);
        }
        return WordClass.ORG_HEAD.hasBase(key)
                || WordClass.OUTLET_HEAD.has(key)
                || WordClass.REPORT.has(key)
                || WordClass.UNNAMED.has(key)
                || WordClass.TITLE.hasBase(key)
                || WordClass.GROUP.has(key)
                || Words.isGivenName(key)
                || reading.isSurname(key)
                || Places.isOutlet(key);
    }

    private static Map<String, List<Entry>> entries() {
        Map<String, List<Entry>> entries = new HashMap<>();
        for (String[] row : TableReader.rows(SourcePhraseFinder.class, "prepositional-cues.tsv", 5)) {
            String[] words = Normalisation.fold(row[0]).split(" ");
            boolean glued = words[words.length - 1].equals("ل");
            if (glued) {
                words = java.util.Arrays.copyOf(words, words.length - 1);
            }
            Stance stance = Stance.valueOf(row[3].toUpperCase(Locale.ROOT));
            Verb verb = new Verb(row[1], stance, false, false, Set.of(), Verb.Care.FREE);
            Way kind = Way.valueOf(row[2].toUpperCase(Locale.ROOT));
            entries.computeIfAbsent(words[0], k -> new ArrayList<>())
                    .add(new Entry(List.of(words), glued, kind, verb, row[4].equals("guarded")));
        }
        for (List<Entry> list : entries.values()) {
            list.sort((a, b) -> Integer.compare(b.words().size(), a.words().size()));
        }
        return entries;
    }

    /** "بحسب ما نقلت عنه هيئة البث": the source only hands on what another said. */
    static boolean relays(SourcePhrase phrase, Reading reading) {
        Subject source = phrase.source();
        for (int k = phrase.cue().token(); source != null && k < source.from(); k++) {
            if (reading.is(k, "عنه") || reading.is(k, "عنها")) {
                return true;
            }
        }
        return false;
    }

    static boolean isOutletLike(Subject subject, Reading reading) {
        Mention known = reading.mentionFrom(subject.from());
        if (known != null) {
            return known.actor().type() == ActorType.OUTLET;
        }
        String key = reading.key(subject.from());
        String bare = key.startsWith("ل") ? Prefixes.withoutGluedPreposition(key) : key;
        return subject.kind() != Kind.PERSON
                && (WordClass.OUTLET_HEAD.has(key)
                        || WordClass.OUTLET_HEAD.has(bare)
                        || Places.isOutlet(key)
                        || Places.isOutlet(bare));
    }
}
