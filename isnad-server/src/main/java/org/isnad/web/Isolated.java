package org.isnad.web;

import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateExtension;
import org.isnad.arabic.Isolation;
import org.isnad.arabic.Isolation.Run;
import org.owasp.encoder.Encode;

/** Puts text on a page: escaped, with what would mix into its surroundings inside {@code <bdi>}. */
@TemplateExtension
public final class Isolated {
    private Isolated() {}

    /** Called by templates as {@code {text.isolated}}. */
    static RawString isolated(String text) {
        return new RawString(html(text));
    }

    public static String html(String text) {
        StringBuilder html = new StringBuilder(text.length() + 32);
        for (Run run : Isolation.runs(text)) {
            String escaped = escaped(text.substring(run.start(), run.end()));
            html.append(run.isolated() ? "<bdi>" + escaped + "</bdi>" : escaped);
        }
        return html.toString();
    }

    /** For attributes, where there are no elements to isolate with. */
    public static String escaped(String text) {
        return Encode.forHtml(text);
    }
}
