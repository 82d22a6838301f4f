package org.isnad.reader;

import io.quarkus.qute.RawString;
import java.util.regex.Matcher;
import org.isnad.comment.Comment;
import org.isnad.comment.CommentText;
import org.isnad.web.Isolated;

/** A comment's text as HTML: as it was typed, its addresses plain text unless the newsroom lets them be links. */
final class CommentHtml {
    private CommentHtml() {}

    static RawString of(Comment comment) {
        if (!comment.links()) {
            return new RawString(Isolated.html(comment.text()));
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
        return new RawString(
                html.append(Isolated.html(comment.text().substring(done))).toString());
    }
}
