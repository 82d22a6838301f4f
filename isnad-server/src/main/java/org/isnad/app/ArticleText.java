package org.isnad.app;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/**
 * An article as plain text, a line a paragraph, the headline first.
 *
 * @param text the text, which is what offsets of findings index, also when it was taken out of HTML
 * @param date the day that an HTML page gives, or null
 * @param html whether the text was taken out of HTML
 */
record ArticleText(String text, @Nullable LocalDate date, boolean html) {
    private static final Pattern LOOKS_LIKE_HTML = Pattern.compile(
            "\\s*<(!doctype|!--|\\?xml|html|head|body|main|article|div|section|p|h[1-6])\\b.*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    /** Where the article itself stands, the surest place first. */
    private static final List<String> PLACES =
            List.of("[itemprop=articleBody]", "article", "main", "[role=main]", "body");

    private static final String NOT_THE_ARTICLE =
            "script, style, noscript, template, nav, aside, footer, form, button, figure, iframe, svg, [hidden], [aria-hidden=true]";
    private static final List<String> DATES = List.of(
            "meta[property=article:published_time]",
            "meta[itemprop=datePublished]",
            "time[itemprop=datePublished]",
            "time[datetime]");

    static ArticleText of(Input input, boolean html) throws IOException {
        byte[] all = input.all();
        if (html || isHtmlName(input.name()) || looksLikeHtml(all)) {
            return ofHtml(Jsoup.parse(new ByteArrayInputStream(all), null, ""), input.name());
        }
        return new ArticleText(notEmpty(input.text(all), input.name()), null, false);
    }

    private static ArticleText ofHtml(Document page, String name) {
        LocalDate date = date(page);
        Element headline = page.selectFirst("h1");
        page.select(NOT_THE_ARTICLE).remove();
        Element article = PLACES.stream()
                .map(page::selectFirst)
                .filter(place -> place != null && place.hasText())
                .findFirst()
                .orElse(page.body());
        String text = lines(article);
        String first = headline == null ? page.title() : headline.text();
        boolean there = first.isBlank() || text.contains(first);
        return new ArticleText(notEmpty(there ? text : first + "\n" + text, name), date, true);
    }

    private static String lines(Element article) {
        StringBuilder lines = new StringBuilder();
        article.traverse(new NodeVisitor() {
            @Override
            public void head(Node node, int depth) {
                if (node instanceof TextNode words) {
                    append(lines, words.text());
                } else if (breaksLine(node)) {
                    endLine(lines);
                }
            }

            @Override
            public void tail(Node node, int depth) {
                if (breaksLine(node)) {
                    endLine(lines);
                }
            }
        });
        return lines.toString().strip();
    }

    private static boolean breaksLine(Node node) {
        return node instanceof Element element && (element.isBlock() || element.nameIs("br"));
    }

    private static void append(StringBuilder lines, String words) {
        boolean spaced = lines.isEmpty() || Character.isWhitespace(lines.charAt(lines.length() - 1));
        lines.append(spaced ? words.stripLeading() : words);
    }

    private static void endLine(StringBuilder lines) {
        while (!lines.isEmpty() && lines.charAt(lines.length() - 1) == ' ') {
            lines.setLength(lines.length() - 1);
        }
        if (!lines.isEmpty() && lines.charAt(lines.length() - 1) != '\n') {
            lines.append('\n');
        }
    }

    private static @Nullable LocalDate date(Document page) {
        for (String place : DATES) {
            Element found = page.selectFirst(place);
            LocalDate date = found == null ? null : day(found.attr(found.nameIs("meta") ? "content" : "datetime"));
            if (date != null) {
                return date;
            }
        }
        return null;
    }

    private static @Nullable LocalDate day(String moment) {
        try {
            return LocalDate.parse(moment.substring(0, Math.min(moment.length(), 10)));
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static boolean isHtmlName(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".html") || lower.endsWith(".htm") || lower.endsWith(".xhtml");
    }

    private static boolean looksLikeHtml(byte[] all) {
        String start = new String(all, 0, Math.min(all.length, 200), StandardCharsets.ISO_8859_1);
        return LOOKS_LIKE_HTML
                .matcher(start.startsWith("ï»¿") ? start.substring(3) : start)
                .matches();
    }

    private static String notEmpty(String text, String name) {
        if (text.isBlank()) {
            throw new CommandFailed("There is no text in %s.".formatted(name));
        }
        return text;
    }
}
