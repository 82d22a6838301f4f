package org.isnad.web;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import gg.jte.html.HtmlInterceptor;
import gg.jte.html.HtmlTemplateOutput;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.util.function.BiConsumer;

/** Finished HTML: a page or a piece of one, in which everything foreign is escaped already. */
public record Markup(String html) implements Content {
    public static final Markup NONE = new Markup("");

    private static final int ROOM = 16 * 1024;

    /** What a template writes. */
    public static Markup of(BiConsumer<HtmlTemplateOutput, HtmlInterceptor> template) {
        StringOutput html = new StringOutput(ROOM);
        template.accept(new OwaspHtmlTemplateOutput(html), null);
        return new Markup(html.toString());
    }

    @Override
    public void writeTo(TemplateOutput output) {
        output.writeContent(html);
    }

    @Override
    public boolean isEmptyContent() {
        return html.isEmpty();
    }
}
