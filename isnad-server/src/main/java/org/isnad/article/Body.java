package org.isnad.article;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The text of an article: the one source of its page, its print, its feeds and its analysis. */
public record Body(List<Block> blocks) {
    public static final Body EMPTY = new Body(List.of());

    public Body {
        blocks = List.copyOf(blocks);
    }

    /** The words alone, one line a paragraph. */
    public String plainText() {
        return blocks.stream().flatMap(Body::lines).collect(Collectors.joining("\n"));
    }

    public Set<Long> pictures() {
        return blocks.stream()
                .filter(Block.Figure.class::isInstance)
                .map(b -> ((Block.Figure) b).picture())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<String> lines(Block block) {
        return switch (block) {
            case Block.Paragraph paragraph -> Stream.of(text(paragraph.spans()));
            case Block.Heading heading -> Stream.of(text(heading.spans()));
            case Block.Quote quote ->
                Stream.concat(quote.paragraphs().stream(), Stream.of(quote.source()))
                        .map(Body::text)
                        .filter(line -> !line.isEmpty());
            case Block.PullQuote pull -> Stream.of(text(pull.spans()));
            case Block.Items list -> list.items().stream().map(Body::text);
            case Block.Figure figure -> Stream.of(figure.caption()).filter(line -> !line.isEmpty());
            case Block.Divider divider -> Stream.empty();
            case Block.LinkCard card -> Stream.of(card.title());
        };
    }

    static String text(List<Span> spans) {
        return spans.stream().map(Span::text).collect(Collectors.joining());
    }
}
