package org.isnad.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import gg.jte.html.HtmlInterceptor;
import gg.jte.html.HtmlTemplateOutput;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.Utf8ByteOutput;
import java.util.function.BiConsumer;

/** Finished HTML: a page or a piece of one, in which everything foreign is escaped already. Kept as readers get it. */
public final class Markup implements Content {
    public static final Markup NONE = new Markup("");

    private final byte[] utf8;

    public Markup(String html) {
        this(html.getBytes(UTF_8));
    }

    private Markup(byte[] utf8) {
        this.utf8 = utf8;
    }

    /** What a template writes. */
    public static Markup of(BiConsumer<HtmlTemplateOutput, HtmlInterceptor> template) {
        Utf8ByteOutput html = new Utf8ByteOutput();
        template.accept(new OwaspHtmlTemplateOutput(html), null);
        return new Markup(html.toByteArray());
    }

    public String html() {
        return new String(utf8, UTF_8);
    }

    /** Not to be changed. */
    public byte[] utf8() {
        return utf8;
    }

    @Override
    public void writeTo(TemplateOutput output) {
        output.writeBinaryContent(utf8);
    }

    @Override
    public boolean isEmptyContent() {
        return utf8.length == 0;
    }
}
