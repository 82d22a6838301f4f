package org.isnad.arabic.attribution;

import java.util.ArrayList;
import java.util.List;
import org.isnad.arabic.Span;

/** Finds who said what in Arabic news. Immutable and safe for any number of threads. */
public final class Attribution {
    private Attribution() {}

    /** An engine with the library's own lexicons. */
    public static Attribution standard() {
        return new Attribution();
    }

    /** The findings of {@code text}. */
    public Findings analyse(String text) {
        Reading reading = Reading.of(text);
        List<CueWord> words = CueFinder.find(reading, CueLexicon.standard());
        List<SourcePhrase> sources = SourcePhraseFinder.find(reading);
        List<Frame> frames = FrameFinder.find(reading, words, sources);
        List<Draft> drafts = ContentFinder.find(reading, frames, SourcePhraseFinder.borders(reading, sources));
        List<Subject> topics = TopicFinder.find(reading);
        drafts = SpeakerFinder.find(reading, drafts);
        drafts = SurnameTrimmer.trim(reading, drafts, topics);
        drafts = SourceStatements.find(reading, sources, drafts);
        drafts = ViaFinder.find(reading, drafts, sources);
        drafts = Selection.select(reading, drafts);
        List<SpeakerResolver.Resolved> speakers =
                SpeakerResolver.resolve(reading, drafts, Asides.find(reading, drafts), topics);
        List<Statement> statements = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            statements.add(statement(reading, drafts.get(i), speakers.get(i)));
        }
        return new Findings(text, List.copyOf(statements));
    }

    private static Statement statement(Reading reading, Draft draft, SpeakerResolver.Resolved resolved) {
        String text = reading.text();
        Subject subject = draft.subject();
        Passage mention = subject == null ? null : Passage.of(text, mentionSpan(reading, subject));
        Passage title = subject != null && subject.hasTitle()
                ? Passage.of(text, reading.span(subject.titleFrom(), subject.titleTo()))
                : null;
        Span cue = draft.cueSpan();
        Verb verb = draft.frame().cue().form().verb();
        Span via = draft.via();
        return new Statement(
                new Speaker(resolved.name(), null, mention),
                title,
                new Cue(cue.of(text), cue.start(), cue.end(), verb.lemma(), verb.stance()),
                Passage.of(text, contentSpan(reading, draft)),
                draft.type(),
                via == null ? null : new Via(via.of(text), via.start(), via.end(), null),
                List.of(),
                Confidence.of(Selection.detection(draft), resolved.confidence(), Selection.content(draft)));
    }

    /** The content without the preposition glued to its first word: طالب بوقف النار is about وقف النار. */
    private static Span contentSpan(Reading reading, Draft draft) {
        Span span = reading.span(draft.contentFrom(), draft.contentTo());
        Frame frame = draft.frame();
        boolean glued = frame.complement() == Frame.Complement.ACT
                && draft.contentFrom() == frame.contentFrom()
                && frame.gluedContent()
                && span.length() > 2;
        return glued ? new Span(span.start() + 1, span.end()) : span;
    }

    /** The noun phrase without a preposition glued to its first word. */
    private static Span mentionSpan(Reading reading, Subject subject) {
        Span span = reading.span(subject.from(), subject.to());
        String key = reading.key(subject.from());
        boolean glued = key.length() > 4
                && key.startsWith("ل")
                && !key.startsWith("لل")
                && subject.kind() != Subject.Kind.PERSON
                && reading.text().charAt(span.start()) == 'ل'
                && !WordClass.ORG_HEAD.has(key);
        return glued ? new Span(span.start() + 1, span.end()) : span;
    }
}
