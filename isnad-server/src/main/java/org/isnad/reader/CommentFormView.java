package org.isnad.reader;

import org.isnad.comment.CommentText;
import org.isnad.comment.TypedComment;
import org.isnad.web.Markup;
import org.isnad.web.Words;
import org.jspecify.annotations.Nullable;

/**
 * The form for a comment with what was typed into it.
 *
 * @param answered the comment that it answers, or null
 * @param letters whether this site sends letters, so that an e-mail address is of use
 * @param challenge null on a page that is kept for everybody: there the question is fetched
 * @param blankFields its fields as they are before anything is typed, set already; null when something was
 */
public record CommentFormView(
        long article,
        Link about,
        TypedComment typed,
        @Nullable CommentView answered,
        boolean letters,
        @Nullable ChallengeView challenge,
        Words words,
        @Nullable Markup blankFields) {
    public String path() {
        return Addresses.newComment(article);
    }

    public String questionPath() {
        return Addresses.comments(article) + "/question";
    }

    public int longestText() {
        return CommentText.LONGEST;
    }

    /** How a script says how many letters are left. */
    public String left() {
        return PluralForms.of(words.locale(), "reader.comment.text.left");
    }

    /** How a script says by how many letters the text is too long. */
    public String over() {
        return PluralForms.of(words.locale(), "reader.comment.text.over");
    }
}
