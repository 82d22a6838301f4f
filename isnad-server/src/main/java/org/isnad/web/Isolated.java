package org.isnad.web;

import java.util.List;
import org.isnad.arabic.Isolation;
import org.isnad.arabic.Isolation.Run;
import org.isnad.arabic.Span;
import org.owasp.encoder.Encode;

/** Puts text on a page: escaped, with what would mix into its surroundings inside {@code <bdi>}. */
public final class Isolated {
    private Isolated() {}

    public static Markup isolated(String text) {
        return new Markup(html(text));
    }

    public static String html(String text) {
        List<Run> runs = Isolation.runs(text);
        if (runs.size() == 1 && !runs.getFirst().isolated()) {
            return escaped(text);
        }
        StringBuilder html = new StringBuilder(text.length() + 32);
        for (Run run : runs) {
            String escaped = escaped(text.substring(run.start(), run.end()));
            html.append(run.isolated() ? "<bdi>" + escaped + "</bdi>" : escaped);
        }
        return html.toString();
    }

    /** The same with stretches of it inside {@code <mark>}; they are in order and do not overlap. */
    public static String html(String text, List<Span> marked) {
        StringBuilder html = new StringBuilder(text.length() + 64);
        for (Run run : Isolation.runs(text)) {
            html.append(run.isolated() ? "<bdi>" : "");
            int done = run.start();
            for (Span mark : marked) {
                int start = Math.max(mark.start(), done);
                int end = Math.min(mark.end(), run.end());
                if (start < end) {
                    html.append(escaped(text.substring(done, start)))
                            .append("<mark>")
                            .append(escaped(text.substring(start, end)))
                            .append("</mark>");
                    done = end;
                }
            }
            html.append(escaped(text.substring(done, run.end()))).append(run.isolated() ? "</bdi>" : "");
        }
        return html.toString();
    }

    /** For attributes, where there are no elements to isolate with. */
    public static String escaped(String text) {
        return Encode.forHtml(text);
    }
}
