package org.isnad.article;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.isnad.arabic.Digits;
import org.isnad.web.Clean;
import org.isnad.web.Message;

/**
 * A body as lines that an editor types into a plain field. Every line is a block or a part of one:
 *
 * <pre>
 * text                              paragraph
 * ## text   ### text                heading
 * &gt; text   &gt; — source              block quote and its source
 * &gt;&gt; text                           pull quote
 * - text   1. text                  list
 * ---                               divider
 * [صورة: 12 | caption | credit | alt]       figure, by the picture's number
 * [بطاقة: https://… | title | site]         link card
 * </pre>
 *
 * Inside text: {@code **strong**}, {@code *emphasis*}, {@code [text](address)}; a backslash takes the meaning from the
 * character after it. {@link #read} of {@link #write} gives the same body back.
 */
public final class WritingForm {
    private static final Pattern HEADING = Pattern.compile("(##|###)\\s+(.+)");
    private static final Pattern QUOTE_SOURCE = Pattern.compile(">\\s*[—–]\\s*(.+)");
    private static final Pattern ORDERED = Pattern.compile("([0-9٠-٩۰-۹]{1,3})[.\\-)]\\s+(.+)");
    private static final Pattern UNORDERED = Pattern.compile("[-•*]\\s+(.+)");
    private static final Pattern DIVIDER = Pattern.compile("(-{3,}|\\*{3,}|_{3,})");
    private static final Pattern CARD = Pattern.compile("\\[(صورة|بطاقة|picture|card)\\s*:\\s*(.*)]");
    private static final Pattern UNESCAPED_BAR = Pattern.compile("(?<!\\\\)\\|");
    private static final Pattern BIDI_CONTROLS =
            Pattern.compile("[\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]");

    private record LineRule(Pattern form, BiConsumer<WritingForm, Matcher> read) {}

    /** The first that fits a line reads it; the last fits any. */
    private static final List<LineRule> RULES = List.of(
            new LineRule(Pattern.compile(""), (form, line) -> form.finish(Gathering.NOTHING)),
            new LineRule(Pattern.compile(">>(.*)"), (form, line) -> form.addText(line.group(1), Block.PullQuote::new)),
            new LineRule(QUOTE_SOURCE, WritingForm::readQuoteSource),
            new LineRule(Pattern.compile(">(.*)"), (form, line) -> form.gather(Gathering.QUOTE, line.group(1))),
            new LineRule(DIVIDER, WritingForm::readDivider),
            new LineRule(HEADING, WritingForm::readHeading),
            new LineRule(UNORDERED, (form, line) -> form.gather(Gathering.UNORDERED, line.group(1))),
            new LineRule(ORDERED, WritingForm::readOrdered),
            new LineRule(CARD, (form, line) -> form.readCard(line.group(1), line.group(2))),
            new LineRule(Pattern.compile(".+"), (form, line) -> form.addText(line.group(), Block.Paragraph::new)));

    /** A line that could not be understood, for the message beside the field. */
    public record Mistake(int line, Message message) {}

    public record Result(Body body, List<Mistake> mistakes) {}

    private final List<Block> blocks = new ArrayList<>();
    private final List<Mistake> mistakes = new ArrayList<>();
    private final List<List<Span>> gathered = new ArrayList<>();
    private List<Span> source = List.of();
    private Gathering gathering = Gathering.NOTHING;
    private int line;

    private enum Gathering {
        NOTHING,
        QUOTE,
        ORDERED,
        UNORDERED
    }

    private WritingForm() {}

    public static Result read(String typed) {
        WritingForm form = new WritingForm();
        for (String line : Clean.text(typed).split("\n", -1)) {
            form.line++;
            form.readLine(BIDI_CONTROLS.matcher(line).replaceAll("").strip());
        }
        form.finish(Gathering.NOTHING);
        return new Result(new Body(form.blocks), List.copyOf(form.mistakes));
    }

    private void readLine(String text) {
        for (LineRule rule : RULES) {
            Matcher match = rule.form().matcher(text);
            if (match.matches()) {
                rule.read().accept(this, match);
                return;
            }
        }
    }

    private void readQuoteSource(Matcher line) {
        finish(Gathering.QUOTE);
        source = spans(line.group(1));
        finish(Gathering.NOTHING);
    }

    private void readDivider(Matcher line) {
        finish(Gathering.NOTHING);
        blocks.add(new Block.Divider());
    }

    private void readHeading(Matcher line) {
        int level = line.group(1).length();
        addText(line.group(2), spans -> new Block.Heading(level, spans));
    }

    /** A sentence may well begin with a year and a full stop; a list begins with one. */
    private void readOrdered(Matcher line) {
        if (gathering == Gathering.ORDERED || Digits.LATIN.write(line.group(1)).equals("1")) {
            gather(Gathering.ORDERED, line.group(2));
        } else {
            addText(line.group(), Block.Paragraph::new);
        }
    }

    private void addText(String text, Function<List<Span>, Block> block) {
        finish(Gathering.NOTHING);
        List<Span> spans = spans(text.strip());
        if (!spans.isEmpty()) {
            blocks.add(block.apply(spans));
        }
    }

    private void gather(Gathering into, String text) {
        finish(into);
        List<Span> spans = spans(text.strip());
        if (!spans.isEmpty()) {
            gathered.add(spans);
        }
    }

    private void finish(Gathering next) {
        if (gathering == next) {
            return;
        }
        switch (gathering) {
            case NOTHING -> {}
            case QUOTE -> {
                if (!gathered.isEmpty()) {
                    blocks.add(new Block.Quote(gathered, source));
                }
            }
            case ORDERED -> blocks.add(new Block.Items(true, gathered));
            case UNORDERED -> blocks.add(new Block.Items(false, gathered));
        }
        gathered.clear();
        source = List.of();
        gathering = next;
    }

    private void readCard(String name, String inside) {
        finish(Gathering.NOTHING);
        List<String> parts = Stream.of(UNESCAPED_BAR.split(inside, -1))
                .map(part -> part.strip().replace("\\|", "|"))
                .toList();
        if (name.equals("صورة") || name.equals("picture")) {
            readFigure(parts);
        } else if (Links.isAllowed(parts.getFirst())) {
            blocks.add(new Block.LinkCard(
                    parts.getFirst(),
                    parts.size() > 1 && !parts.get(1).isEmpty() ? parts.get(1) : parts.getFirst(),
                    part(parts, 2)));
        } else {
            mistakes.add(new Mistake(line, Message.of("body.bad-link", line, parts.getFirst())));
        }
    }

    private void readFigure(List<String> parts) {
        String number = Digits.LATIN.write(parts.getFirst());
        if (number.matches("[0-9]{1,18}")) {
            blocks.add(new Block.Figure(Long.parseLong(number), part(parts, 1), part(parts, 2), part(parts, 3)));
        } else {
            mistakes.add(new Mistake(line, Message.of("body.bad-picture", line, parts.getFirst())));
        }
    }

    private static String part(List<String> parts, int index) {
        return index < parts.size() ? parts.get(index) : "";
    }

    private List<Span> spans(String text) {
        InlineText inline = InlineText.read(text);
        inline.refusedLinks().forEach(link -> mistakes.add(new Mistake(line, Message.of("body.bad-link", line, link))));
        return inline.spans();
    }

    public static String write(Body body) {
        return String.join(
                "\n\n", body.blocks().stream().map(WritingForm::write).toList());
    }

    private static String write(Block block) {
        return switch (block) {
            case Block.Paragraph paragraph -> guarded(InlineText.write(paragraph.spans()));
            case Block.Heading heading -> "#".repeat(heading.level()) + " " + InlineText.write(heading.spans());
            case Block.PullQuote pull -> ">> " + InlineText.write(pull.spans());
            case Block.Divider divider -> "---";
            case Block.Quote quote ->
                String.join(
                        "\n",
                        Stream.concat(
                                        quote.paragraphs().stream().map(p -> "> " + guarded(InlineText.write(p))),
                                        Stream.of(quote.source())
                                                .filter(s -> !s.isEmpty())
                                                .map(s -> "> — " + InlineText.write(s)))
                                .toList());
            case Block.Items list -> writeItems(list);
            case Block.Figure figure ->
                card("صورة", Long.toString(figure.picture()), figure.caption(), figure.credit(), figure.alt());
            case Block.LinkCard card -> card("بطاقة", card.address(), card.title(), card.site());
        };
    }

    private static String writeItems(Block.Items list) {
        List<String> lines = new ArrayList<>();
        for (List<Span> item : list.items()) {
            lines.add((list.ordered() ? (lines.size() + 1) + ". " : "- ") + InlineText.write(item));
        }
        return String.join("\n", lines);
    }

    private static String card(String name, String... parts) {
        return "[" + name + ": "
                + String.join(
                        " | ", Stream.of(parts).map(p -> p.replace("|", "\\|")).toList()) + "]";
    }

    /** Keeps a paragraph that begins like another kind of line a paragraph. */
    private static String guarded(String text) {
        boolean looksLikeAnother = text.startsWith(">")
                || text.matches("[—–].*")
                || DIVIDER.matcher(text).matches()
                || HEADING.matcher(text).matches()
                || UNORDERED.matcher(text).matches()
                || ORDERED.matcher(text).matches()
                || CARD.matcher(text).matches();
        if (!looksLikeAnother) {
            return text;
        }
        int digits = 0;
        while (Character.isDigit(text.charAt(digits))) {
            digits++;
        }
        return text.substring(0, digits) + "\\" + text.substring(digits);
    }
}
