package org.isnad.arabic.attribution;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Cuts a speaker's name back to a surname that the article has already introduced with its given name: in دعا رامي
 * الدول العربية the second word is no part of a name when سالم رامي stands elsewhere.
 */
final class SurnameTrimmer {
    private SurnameTrimmer() {}

    static List<Draft> trim(Reading reading, List<Draft> drafts, List<Subject> topics) {
        Set<String> surnames = new HashSet<>();
        for (Subject topic : topics) {
            if (topic.to() - topic.from() > 1) {
                surnames.add(reading.key(topic.to() - 1));
            }
        }
        for (Draft draft : drafts) {
            Subject subject = draft.subject();
            if (subject != null && subject.hasTitle() && subject.to() - subject.from() > 1) {
                surnames.add(reading.key(subject.to() - 1));
            }
        }
        List<Draft> trimmed = new ArrayList<>(drafts.size());
        for (Draft draft : drafts) {
            Subject subject = draft.subject();
            boolean surname = subject != null
                    && (subject.kind() == Subject.Kind.PERSON || subject.kind() == Subject.Kind.OTHER)
                    && !subject.hasTitle()
                    && subject.to() - subject.from() > 1
                    && surnames.contains(reading.key(subject.from()))
                    && !Words.isGivenName(reading.key(subject.from()));
            trimmed.add(
                    surname && subject != null
                            ? draft.withSubject(new Subject(
                                    subject.from(),
                                    subject.from() + 1,
                                    -1,
                                    -1,
                                    subject.agreement(),
                                    Subject.Kind.PERSON))
                            : draft);
        }
        return List.copyOf(trimmed);
    }
}
