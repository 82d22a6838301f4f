package org.isnad.article;

import java.util.List;
import java.util.Map;
import org.isnad.media.Picture;
import org.isnad.media.PictureFiles;
import org.isnad.web.Isolated;

/** Sets a body as HTML for readers: everything escaped, foreign runs isolated, no attribute that was not made here. */
public final class BodyHtml {
    /** A figure is as wide as the text: the window up to 39 rem, then no wider. */
    private static final String FIGURE_SIZES = "(min-width: 42rem) 39rem, 100vw";

    private final PictureFiles files;
    private final Map<Long, Picture> pictures;
    private final StringBuilder html = new StringBuilder();

    private BodyHtml(PictureFiles files, Map<Long, Picture> pictures) {
        this.files = files;
        this.pictures = pictures;
    }

    /** Figures whose picture is not in the map are left out. */
    public static String of(Body body, Map<Long, Picture> pictures, PictureFiles files) {
        BodyHtml page = new BodyHtml(files, pictures);
        body.blocks().forEach(page::add);
        return page.html.toString();
    }

    private void add(Block block) {
        switch (block) {
            case Block.Paragraph paragraph -> element("p", paragraph.spans());
            case Block.Heading heading -> element("h" + heading.level(), heading.spans());
            case Block.Quote quote -> addQuote(quote);
            case Block.PullQuote pull -> {
                html.append("<aside class=\"pull-quote\" role=\"note\">");
                element("p", pull.spans());
                html.append("</aside>\n");
            }
            case Block.Items list -> {
                String name = list.ordered() ? "ol" : "ul";
                html.append('<').append(name).append(">\n");
                list.items().forEach(item -> element("li", item));
                html.append("</").append(name).append(">\n");
            }
            case Block.Figure figure -> addFigure(figure);
            case Block.Divider divider -> html.append("<hr>\n");
            case Block.LinkCard card ->
                html.append("<p class=\"link-card-frame\"><a class=\"link-card\" rel=\"noopener\" href=\"")
                        .append(escaped(card.address()))
                        .append("\"><span class=\"link-card-title\">")
                        .append(Isolated.html(card.title()))
                        .append("</span> <span class=\"link-card-site\"><bdi>")
                        .append(escaped(card.site()))
                        .append("</bdi></span></a></p>\n");
        }
    }

    private void addQuote(Block.Quote quote) {
        html.append("<blockquote class=\"quote\">\n");
        quote.paragraphs().forEach(paragraph -> element("p", paragraph));
        if (!quote.source().isEmpty()) {
            html.append("<footer><cite>");
            quote.source().forEach(this::addSpan);
            html.append("</cite></footer>\n");
        }
        html.append("</blockquote>\n");
    }

    private void addFigure(Block.Figure figure) {
        Picture picture = pictures.get(figure.picture());
        if (picture == null) {
            return;
        }
        html.append("<figure class=\"picture\"><img src=\"")
                .append(files.address(picture))
                .append("\" srcset=\"")
                .append(files.srcset(picture))
                .append("\" sizes=\"")
                .append(FIGURE_SIZES)
                .append("\" width=\"")
                .append(picture.width())
                .append("\" height=\"")
                .append(picture.height())
                .append("\" alt=\"")
                .append(escaped(figure.alt()))
                .append("\" loading=\"lazy\" decoding=\"async\">");
        if (!figure.caption().isEmpty() || !figure.credit().isEmpty()) {
            html.append("<figcaption>");
            caption("caption", figure.caption());
            html.append(' ');
            caption("credit", figure.credit());
            html.append("</figcaption>");
        }
        html.append("</figure>\n");
    }

    private void caption(String name, String text) {
        if (!text.isEmpty()) {
            html.append("<span class=\"")
                    .append(name)
                    .append("\">")
                    .append(Isolated.html(text))
                    .append("</span>");
        }
    }

    private void element(String name, List<Span> spans) {
        html.append('<').append(name).append('>');
        spans.forEach(this::addSpan);
        html.append("</").append(name).append(">\n");
    }

    private void addSpan(Span span) {
        if (span.link() != null) {
            html.append("<a href=\"").append(escaped(span.link())).append("\" rel=\"noopener\">");
        }
        span.marksInOrder()
                .forEach(mark -> html.append('<').append(element(mark)).append('>'));
        html.append(Isolated.html(span.text()));
        List.copyOf(span.marksInOrder())
                .reversed()
                .forEach(mark -> html.append("</").append(element(mark)).append('>'));
        if (span.link() != null) {
            html.append("</a>");
        }
    }

    private static String element(Mark mark) {
        return switch (mark) {
            case STRONG -> "strong";
            case EMPHASIS -> "em";
        };
    }

    private static String escaped(String text) {
        return Isolated.escaped(text);
    }
}
