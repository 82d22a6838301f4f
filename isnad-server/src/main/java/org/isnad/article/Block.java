package org.isnad.article;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;

/** A part of an article's body. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Block.Paragraph.class, name = "paragraph"),
    @JsonSubTypes.Type(value = Block.Heading.class, name = "heading"),
    @JsonSubTypes.Type(value = Block.Quote.class, name = "quote"),
    @JsonSubTypes.Type(value = Block.PullQuote.class, name = "pull-quote"),
    @JsonSubTypes.Type(value = Block.Items.class, name = "list"),
    @JsonSubTypes.Type(value = Block.Figure.class, name = "figure"),
    @JsonSubTypes.Type(value = Block.Divider.class, name = "divider"),
    @JsonSubTypes.Type(value = Block.LinkCard.class, name = "link-card"),
})
public sealed interface Block {

    record Paragraph(List<Span> spans) implements Block {
        public Paragraph {
            spans = List.copyOf(spans);
        }
    }

    record Heading(int level, List<Span> spans) implements Block {
        public Heading {
            if (level < 2 || level > 3) {
                throw new IllegalArgumentException("headings in a body are of level 2 or 3, not " + level);
            }
            spans = List.copyOf(spans);
        }
    }

    /** Words that stand elsewhere, with where: a speech, a document, a verse. */
    record Quote(List<List<Span>> paragraphs, List<Span> source) implements Block {
        public Quote {
            paragraphs = paragraphs.stream().map(List::copyOf).toList();
            source = List.copyOf(source);
        }
    }

    /** The article's own words, set large. */
    record PullQuote(List<Span> spans) implements Block {
        public PullQuote {
            spans = List.copyOf(spans);
        }
    }

    record Items(boolean ordered, List<List<Span>> items) implements Block {
        public Items {
            items = items.stream().map(List::copyOf).toList();
        }
    }

    record Figure(long picture, String caption, String credit, String alt) implements Block {}

    record Divider() implements Block {}

    /** Something on another site, shown as a plain card so that no third party hears of the reader. */
    record LinkCard(String address, String title, String site) implements Block {
        public LinkCard {
            if (!Links.isAllowed(address)) {
                throw new IllegalArgumentException("not an address for readers: " + address);
            }
        }
    }
}
