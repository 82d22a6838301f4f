package org.isnad.arabic.attribution;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.isnad.arabic.Quotation;
import org.isnad.arabic.Span;
import org.isnad.arabic.actor.Actor;
import org.isnad.arabic.actor.Authority;
import org.isnad.arabic.actor.Mention;
import org.jspecify.annotations.Nullable;

/**
 * Finds who said what in Arabic news.
 *
 * <pre>{@code
 * Findings findings = Attribution.of(Authority.standard()).analyse(text, date);
 * for (Statement statement : findings.statements()) {
 *     System.out.println(statement.speaker().name() + ": " + statement.content().text());
 * }
 * }</pre>
 *
 * <p>Everything it finds is a proposal for an editor; {@link Confidence} says in which order to look. The text is plain
 * text, headline first, a line end between paragraphs. Any string may be given: nothing is thrown, and the time grows
 * with the length of the text and not faster. Immutable, and safe for any number of threads.
 */
public final class Attribution {
    private final Authority authority;

    private Attribution(Authority authority) {
        this.authority = authority;
    }

    /** An engine that knows these actors. */
    public static Attribution of(Authority authority) {
        return new Attribution(authority);
    }

    /** An engine that knows the library's own actors. */
    public static Attribution standard() {
        return new Attribution(Authority.standard());
    }

    /** The findings of {@code text}, of which no date is known. */
    public Findings analyse(String text) {
        return analyse(text, null);
    }

    /**
     * The findings of {@code text}.
     *
     * @param date the day on which it was published, against which relative dates are read
     */
    public Findings analyse(String text, @Nullable LocalDate date) {
        Reading plain = Reading.of(text, authority);
        List<Subject> topics = TopicFinder.find(plain);
        Reading reading = plain.withSurnames(TopicFinder.surnames(plain, topics));
        List<CueWord> words = CueFinder.find(reading, CueLexicon.standard());
        List<SourcePhrase> sources = SourcePhraseFinder.find(reading);
        List<Frame> frames = FrameFinder.find(reading, words, sources);
        List<Draft> drafts = ContentFinder.find(reading, frames, SourcePhraseFinder.borders(reading, sources));
        drafts = ColonHeadlines.find(reading, drafts, topics);
        drafts = SpeakerFinder.find(reading, drafts);
        drafts = SurnameTrimmer.trim(reading, drafts, topics);
        drafts = SourceStatements.find(reading, sources, drafts);
        drafts = ViaFinder.find(reading, drafts, sources);
        drafts = Selection.select(reading, drafts);
        List<SpeakerResolver.Resolved> speakers =
                SpeakerResolver.resolve(reading, drafts, Asides.find(reading, drafts), topics);
        List<Statement> statements = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            statements.add(statement(reading, drafts.get(i), speakers.get(i), date));
        }
        List<ActorFinding> actors = ActorCollector.collect(reading, topics, drafts);
        List<Relation> relations = RelationFinder.find(reading, authority, drafts, speakers, topics);
        return new Findings(text, List.copyOf(statements), actors, relations);
    }

    private Statement statement(
            Reading reading, Draft draft, SpeakerResolver.Resolved resolved, @Nullable LocalDate date) {
        Circumstances circumstances = Circumstances.of(reading, draft, date);
        String text = reading.text();
        Subject subject = draft.subject();
        Passage mention = subject == null ? null : Passage.of(text, mentionSpan(reading, subject));
        Passage title = subject != null && subject.hasTitle() ? Passage.of(text, titleSpan(reading, subject)) : null;
        Span cue = draft.cueSpan();
        Verb verb = draft.frame().cue().form().verb();
        Span via = draft.via();
        return new Statement(
                new Speaker(name(reading, subject, resolved), speakerId(reading, subject, resolved), mention),
                title,
                new Cue(cue.of(text), cue.start(), cue.end(), verb.lemma(), verb.stance()),
                Passage.of(text, contentSpan(reading, draft)),
                draft.type(),
                via == null ? null : new Via(via.of(text), via.start(), via.end(), id(via.of(text))),
                circumstances.occasion(),
                circumstances.place(),
                circumstances.moment(),
                about(reading, draft),
                Confidence.of(Selection.detection(draft), resolved.confidence(), Selection.content(draft)));
    }

    private String name(Reading reading, @Nullable Subject subject, SpeakerResolver.Resolved resolved) {
        String id = speakerId(reading, subject, resolved);
        Actor actor = id == null ? null : authority.actor(id);
        return actor == null ? resolved.name() : actor.name();
    }

    private @Nullable String speakerId(Reading reading, @Nullable Subject subject, SpeakerResolver.Resolved resolved) {
        Mention known = subject == null ? null : reading.mentionFrom(subject.from());
        if (known != null && subject != null && known.to() == subject.to()) {
            return known.actor().id();
        }
        return id(resolved.name());
    }

    private @Nullable String id(String name) {
        Actor actor = name.isEmpty() ? null : authority.named(name);
        return actor == null ? null : actor.id();
    }

    private static List<String> about(Reading reading, Draft draft) {
        Set<String> about = new LinkedHashSet<>();
        for (int i = draft.contentFrom(); i < draft.contentTo(); i++) {
            Mention known = reading.mentionFrom(i);
            if (known != null && known.acts()) {
                about.add(known.actor().id());
            }
        }
        return List.copyOf(about);
    }

    /** The content without the preposition glued to its first word: طالب بوقف النار is about وقف النار. */
    private static Span contentSpan(Reading reading, Draft draft) {
        Span span = reading.span(draft.contentFrom(), draft.contentTo());
        Frame frame = draft.frame();
        Span quoted = frame.complement() == Frame.Complement.ACT ? quoted(reading, draft) : null;
        if (quoted != null) {
            return quoted;
        }
        if (frame.cue().form().shape() == Shape.PREPOSITION && draft.contentFrom() == frame.contentFrom()) {
            return withoutConjunction(reading, draft.contentFrom(), span);
        }
        boolean glued = frame.complement() == Frame.Complement.ACT
                && draft.contentFrom() == frame.contentFrom()
                && frame.gluedContent()
                && span.length() > 2;
        return glued ? new Span(span.start() + 1, span.end()) : span;
    }

    /** The inside of the marks when the content is one quotation, a preposition set before it or not: بـ«لغة نادرة». */
    private static @Nullable Span quoted(Reading reading, Draft draft) {
        int from = draft.contentFrom();
        boolean loose = reading.is(from, "ب") || reading.is(from, "ل");
        Quotation quotation = reading.opening(loose ? from + 1 : from);
        boolean whole = quotation != null
                && quotation.close() == draft.contentTo() - 1
                && quotation.close() > quotation.open() + 1;
        return quotation != null && whole ? reading.span(quotation.open() + 1, quotation.close()) : null;
    }

    private static Span withoutConjunction(Reading reading, int token, Span span) {
        String key = reading.key(token);
        boolean joined = key.length() > 2
                && key.startsWith("و")
                && (NewsVerbs.standard().mayBeVerb(key.substring(1))
                        || Words.isFunctionWord(key)
                        || Words.hasArticle(key.substring(1))
                        || key.startsWith("وسي")
                        || key.startsWith("وست")
                        || key.equals("ولم")
                        || key.equals("ولن")
                        || key.equals("ولا"));
        return joined && reading.text().charAt(span.start()) == 'و' ? new Span(span.start() + 1, span.end()) : span;
    }

    private static Span titleSpan(Reading reading, Subject subject) {
        Span span = reading.span(subject.titleFrom(), subject.titleTo());
        boolean glued = SourcePhraseFinder.isTiedToSource(reading, subject.titleFrom());
        return glued ? new Span(span.start() + 1, span.end()) : span;
    }

    /** The noun phrase without a preposition glued to its first word. */
    private static Span mentionSpan(Reading reading, Subject subject) {
        Span span = reading.span(subject.from(), subject.to());
        Mention known = reading.mentionFrom(subject.from());
        if (known != null) {
            return new Span(known.span().start(), span.end());
        }
        String key = reading.key(subject.from());
        boolean glued = key.length() > 4
                && key.startsWith("ل")
                && !key.startsWith("لل")
                && subject.kind() != Subject.Kind.PERSON
                && reading.text().charAt(span.start()) == 'ل'
                && !WordClass.ORG_HEAD.has(key)
                && !WordClass.REPORT.has(key);
        boolean joined = new Prefixes(reading).joinsSomebody(subject.from())
                || SourcePhraseFinder.isTiedToSource(reading, subject.from());
        return glued || joined ? new Span(span.start() + 1, span.end()) : span;
    }
}
