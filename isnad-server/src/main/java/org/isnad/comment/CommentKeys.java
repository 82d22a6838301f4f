package org.isnad.comment;

import org.isnad.storage.SubjectKey;

/** The subjects that comments are about to pages. */
final class CommentKeys {
    /** When and how articles take comments. */
    static final SubjectKey POLICY = new SubjectKey("commenting", "1");

    private CommentKeys() {}

    /** What is shown under an article. */
    static SubjectKey under(long article) {
        return SubjectKey.of("comments", article);
    }
}
