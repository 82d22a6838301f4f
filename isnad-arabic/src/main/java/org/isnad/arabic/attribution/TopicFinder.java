package org.isnad.arabic.attribution;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isnad.arabic.Quotation;
import org.isnad.arabic.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * The people an article names with a title or by a known given name, wherever they stand. Their full names serve the
 * short mentions elsewhere, and the nearest of them is the last resort for an implicit speaker.
 */
final class TopicFinder {
    private static final int LONGEST_NAME = 4;

    private TopicFinder() {}

    private static boolean reports(String key) {
        CueForm form = CueLexicon.standard().form(key);
        form = form == null ? CueLexicon.standard().form(Words.withoutConjunction(key)) : form;
        return form != null && form.shape().isFinite();
    }

    private static @Nullable Subject titled(@Nullable Subject subject) {
        boolean person = subject != null && subject.kind() == Subject.Kind.PERSON && subject.hasTitle();
        return person ? subject : null;
    }

    /** بن, عبد, آل and their like do not make a name longer. */
    private static boolean isName(Reading reading, Subject subject) {
        int words = 0;
        for (int i = subject.from(); i < subject.to(); i++) {
            words += WordClass.NAME_LINK.has(reading.key(i)) ? 0 : 1;
        }
        return words <= LONGEST_NAME;
    }

    /** The single words that stand quoted behind the head of a body, as names that are no common words do: شركة «كذا». */
    private static void addQuotedNames(Reading reading, Set<String> names) {
        for (Quotation quotation : reading.quotations()) {
            String head = reading.key(quotation.open() - 1);
            boolean name = quotation.close() == quotation.open() + 2 && reading.isWord(quotation.open() + 1);
            if (name
                    && (WordClass.ORG_HEAD.has(head)
                            || WordClass.ORG_HEAD.has(head.substring(Math.min(1, head.length()))))) {
                names.add(reading.key(quotation.open() + 1));
            }
        }
    }

    /** The last words of the full names among {@code topics}, and names of bodies of one word. */
    static Set<String> surnames(Reading reading, List<Subject> topics) {
        Set<String> surnames = new HashSet<>();
        for (Subject topic : topics) {
            String last = reading.key(topic.to() - 1);
            if (topic.to() - topic.from() > 1 && !Words.isGivenName(last) && last.length() > 2) {
                surnames.add(last);
            }
        }
        addQuotedNames(reading, surnames);
        return surnames;
    }

    static List<Subject> find(Reading reading) {
        People people = new People(reading);
        ObjectFinder objects = new ObjectFinder(reading);
        List<Subject> topics = new ArrayList<>();
        for (Sentence sentence : reading.sentences()) {
            for (int i = sentence.first(); i < sentence.end(); i++) {
                if (!reading.isWord(i)) {
                    continue;
                }
                Subject subject = people.at(i, Math.min(sentence.end(), i + 14));
                if (subject == null && reports(reading.key(i))) {
                    subject = titled(objects.subjectAfter(i + 1, Math.min(sentence.end(), i + PhraseEnds.LONGEST)));
                }
                if (subject != null && isName(reading, subject) && subject.to() > i) {
                    topics.add(subject);
                    i = subject.to() - 1;
                }
            }
        }
        return List.copyOf(topics);
    }
}
