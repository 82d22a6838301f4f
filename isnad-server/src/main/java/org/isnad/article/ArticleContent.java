package org.isnad.article;

import java.util.List;
import org.isnad.publication.Language;
import org.jspecify.annotations.Nullable;

/** All that the newsroom writes of an article: what a revision keeps. */
public record ArticleContent(
        Language language,
        String kicker,
        String title,
        String standfirst,
        long section,
        List<Byline> bylines,
        List<String> tags,
        Body body,
        @Nullable Lead lead,
        Placement placement,
        boolean breaking) {
    public static final int LONGEST_KICKER = 60;
    public static final int LONGEST_TITLE = 160;
    public static final int LONGEST_STANDFIRST = 600;
    public static final int LONGEST_BODY = 200_000;
    public static final int MOST_TAGS = 12;

    /** The picture above the body, with the words that belong to it in this article. */
    public record Lead(long picture, String caption, String credit, String alt) {}

    public ArticleContent {
        bylines = List.copyOf(bylines);
        tags = List.copyOf(tags);
    }
}
