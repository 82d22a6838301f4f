package org.isnad.arabic.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.isnad.arabic.Quotation;
import org.isnad.arabic.Sentence;
import org.isnad.arabic.Span;
import org.isnad.arabic.actor.ActorType;
import org.isnad.arabic.actor.Mention;
import org.isnad.arabic.attribution.Frame.Complement;
import org.jspecify.annotations.Nullable;

/** Statements of headlines of the form "فلان: ...", whose cue is the colon: only in a text's first line. */
final class ColonHeadlines {
    private static final int LONGEST_SOURCE = 8;
    private static final int LONGEST_NAME = 5;
    private static final Set<String> LEADING = Set.of("..", "...", "…", "|", "؟", "!");
    private static final Verb COLON = new Verb(":", Stance.NEUTRAL, false, true, Set.of(), Verb.Care.NEAR);

    private final Reading reading;
    private final TokenForms forms;

    private ColonHeadlines(Reading reading) {
        this.reading = reading;
        this.forms = new TokenForms(reading);
    }

    /** The drafts with that of the headline before them, if it has one. */
    static List<Draft> find(Reading reading, List<Draft> drafts, List<Subject> topics) {
        if (reading.sentences().isEmpty()) {
            return drafts;
        }
        Draft headline =
                new ColonHeadlines(reading).headline(reading.sentences().get(0), topics);
        if (headline != null
                && !drafts.isEmpty()
                && drafts.get(0).cueToken() < headline.frame().subjectFrom()) {
            return behind(drafts, headline);
        }
        if (headline != null && !drafts.isEmpty() && drafts.get(0).cueToken() < headline.contentTo()) {
            headline = beforeNext(reading, headline, drafts.get(0).cueToken());
        }
        boolean taken = headline == null || (!drafts.isEmpty() && drafts.get(0).cueToken() < headline.contentTo());
        if (taken) {
            return drafts;
        }
        List<Draft> all = new ArrayList<>();
        all.add(headline);
        all.addAll(drafts);
        return List.copyOf(all);
    }

    /** "الوزارة تنفي كذا.. والنقابة: ...": what the first clause reports ends before the second, whose the saying is. */
    private static List<Draft> behind(List<Draft> drafts, Draft headline) {
        List<Draft> all = new ArrayList<>();
        boolean placed = false;
        for (Draft draft : drafts) {
            boolean before = draft.cueToken() < headline.frame().subjectFrom();
            if (!before && !placed) {
                all.add(headline);
                placed = true;
            }
            if (before && draft.contentFrom() < headline.frame().subjectFrom()) {
                int to = Math.min(draft.contentTo(), headline.frame().subjectFrom() - 1);
                all.add(new Draft(
                        draft.frame(), draft.cueSpan(), draft.subject(), draft.contentFrom(), to, draft.type(), null));
            } else if (draft.cueToken() >= headline.contentTo()) {
                all.add(draft);
            }
        }
        if (!placed) {
            all.add(headline);
        }
        return List.copyOf(all);
    }

    /** The saying without the second clause that another verb begins: "فلان: كذا والوزارة تنفي"; or null. */
    private static @Nullable Draft beforeNext(Reading reading, Draft headline, int cue) {
        Prefixes prefixes = new Prefixes(reading);
        for (int k = cue - 1; k > Math.max(headline.contentFrom() + 1, cue - LONGEST_NAME); k--) {
            if (prefixes.joinsSomebody(k)) {
                return new Draft(
                        headline.frame(),
                        headline.cueSpan(),
                        headline.subject(),
                        headline.contentFrom(),
                        k,
                        headline.type(),
                        headline.via());
            }
        }
        return null;
    }

    private @Nullable Draft headline(Sentence line, List<Subject> topics) {
        boolean wholeLine =
                line.end() >= reading.size() || reading.token(line.end()).key().equals("\n");
        int first = behindLead(line);
        int colon = -1;
        for (int i = first + 1; i < Math.min(line.end(), first + LONGEST_SOURCE + 1) && colon < 0; i++) {
            colon = reading.is(i, ":") ? i : -1;
        }
        int from = colon + 1;
        int to = line.end();
        while (to > from && reading.is(to - 1, ".")) {
            to--;
        }
        if (!wholeLine || colon < 0 || to - from < 2 || !speaks(first, colon, topics)) {
            return null;
        }
        Quotation whole = reading.opening(from);
        if (whole != null && whole.close() == to - 1) {
            from++;
            to--;
        }
        CueWord cue = new CueWord(
                colon, reading.token(colon).start(), new CueForm(COLON, Shape.COLON, Agreement.UNKNOWN), false, 0);
        Frame frame = new Frame(cue, Complement.OPEN, first, colon, from, to);
        int end = Math.max(first + 1, new PhraseEnds(reading).end(first, colon));
        Subject subject = new TitledNames(reading).split(first, end, colon);
        Span span = reading.token(colon).span();
        return to > from ? new Draft(frame, span, subject, from, to, StatementType.DIRECT, null) : null;
    }

    /** Where the source begins behind what leads up to it: بعد لقاء فلان.. وزير كذا: ... */
    private int behindLead(Sentence line) {
        int first = line.first();
        for (int i = line.first() + 1; i + 1 < line.end() && !reading.is(i, ":"); i++) {
            first = LEADING.contains(reading.key(i)) && reading.isWord(i + 1) ? i + 1 : first;
        }
        return first;
    }

    private boolean speaks(int from, int colon, List<Subject> topics) {
        for (int i = from; i < colon; i++) {
            Quotation quotation = reading.opening(i);
            if (quotation != null && quotation.close() < colon) {
                i = quotation.close();
                continue;
            }
            if ((forms.isFiniteVerb(i) && !reading.isQuoted(i))
                    || (!reading.isWord(i) && reading.quotation(i) == null)) {
                return false;
            }
        }
        String key = reading.key(from);
        boolean joined = new Prefixes(reading).joinsSomebody(from) || key.startsWith("وال");
        String head = joined && from > 0 && LEADING.contains(reading.key(from - 1)) ? key.substring(1) : key;
        Mention known = reading.mentionFrom(from);
        boolean place = known != null && known.actor().type() == ActorType.STATE;
        if (place && isEvent(colon + 1)) {
            return false;
        }
        return forms.isTitle(from)
                || WordClass.TITLE.hasBase(head)
                || (colon - from == 1 && WordClass.SHORT_BODY.has(head))
                || (known != null && known.to() == colon)
                || WordClass.ORG_HEAD.hasBase(head)
                || WordClass.UNNAMED.has(head)
                || WordClass.REPORT.has(head)
                || WordClass.GROUP.has(head)
                || isPerson(from, colon, topics)
                || isOutletOfText(from, colon);
    }

    /** "بيرو: استقالة وزير", "تونس: النقابات تقاطع": what happened in a place or what somebody there did, said by nobody. */
    private boolean isEvent(int at) {
        String key = reading.key(at);
        boolean another = forms.hasArticle(at)
                && (forms.isFiniteVerb(at + 1) || (forms.hasArticle(at + 1) && forms.isFiniteVerb(at + 2)));
        boolean spoken = (forms.hasArticle(at) && !another)
                || reading.quotation(at) != null
                || Words.isFunctionWord(key)
                || WordClass.NEGATION.has(key)
                || WordClass.NOT_NAME.has(key)
                || key.startsWith("سي")
                || key.startsWith("ست")
                || isFirstPerson(key)
                || key.equals("اي")
                || key.equals("علي");
        return WordClass.EVENT.has(key) || !spoken;
    }

    /** نرفض، سنرد. */
    private static boolean isFirstPerson(String key) {
        String present = key.startsWith("سن") ? key.substring(1) : key;
        return present.startsWith("ن") && NewsVerbs.standard().isBare("ي" + present.substring(1));
    }

    /** "كذا: ..." where the text calls it موقع كذا further down. */
    private boolean isOutletOfText(int from, int colon) {
        for (int i = colon + 1; colon - from == 1 && i < reading.size(); i++) {
            if (reading.is(i, reading.key(from)) && WordClass.OUTLET_HEAD.hasBase(reading.key(i - 1))) {
                return true;
            }
        }
        return false;
    }

    private boolean isPerson(int from, int colon, List<Subject> topics) {
        if (colon - from <= 2 && forms.isGivenName(from)) {
            return true;
        }
        String last = reading.key(colon - 1);
        return colon - from <= LONGEST_NAME
                && topics.stream()
                        .anyMatch(topic -> reading.is(topic.to() - 1, last)
                                && topic.from() > colon
                                && topic.to() - topic.from() > 1
                                && (colon - from <= 2 || reading.is(topic.from(), reading.key(from))));
    }
}
