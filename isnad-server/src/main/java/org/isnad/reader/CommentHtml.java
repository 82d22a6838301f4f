package org.isnad.reader;

import java.util.regex.Matcher;
import org.isnad.comment.Comment;
import org.isnad.comment.CommentText;
import org.isnad.web.Isolated;
import org.isnad.web.Markup;

/** A comment's text as HTML: as it was typed, its addresses plain text unless the newsroom lets them be links. */
final class CommentHtml {
    private CommentHtml() {}

    static Markup of(Comment comment) {
        if (!comment.links()) {
            return new Markup(Isolated.html(comment.text()));
        }
        StringBuilder html = new StringBuilder();
        Matcher address = CommentText.ADDRESS.matcher(comment.text());
        int done = 0;
        while (address.find()) {
            String escaped = Isolated.escaped(address.group());
            html.append(Isolated.html(comment.text().substring(done, address.start())))
                    .append("<a href=\"")
                    .append(escaped)
                    .append("\" rel=\"nofollow ugc noopener\" dir=\"ltr\">")
                    .append(escaped)
                    .append("</a>");
            done = address.end();
        }
        return new Markup(
                html.append(Isolated.html(comment.text().substring(done))).toString());
    }
}
