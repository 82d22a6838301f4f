package org.isnad.reader;

import java.util.List;
import org.isnad.web.FormErrors;

/** What stands under an article: how many comments, the newest threads of them, the way to all others, and the form. */
public record CommentsView(
        long article,
        int total,
        List<CommentView> first,
        boolean more,
        String allHref,
        String newHref,
        boolean closed,
        CommentFormView form) {
    /** Of a form into which nothing was typed yet. */
    public FormErrors errors() {
        return new FormErrors();
    }
}
