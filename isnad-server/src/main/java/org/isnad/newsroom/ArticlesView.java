package org.isnad.newsroom;

import java.util.List;
import org.isnad.article.ArticleSummary;
import org.isnad.publication.Section;
import org.isnad.web.Markup;
import org.jspecify.annotations.Nullable;

/** The list of articles with what it is filtered by. */
public record ArticlesView(
        List<Row> rows,
        int total,
        List<StateCount> states,
        List<Section> sections,
        Filter filter,
        Paging paging,
        @Nullable PutRight putRight) {
    /** The words with what is misspelt put right, and where they are looked for. */
    public record PutRight(String words, String href) {}

    /** {@code passage} is where the words stand, when words were asked for. */
    public record Row(ArticleSummary article, String state, String moment, Markup passage) {
        public boolean isPublished() {
            return state.equals("published");
        }
    }

    public record StateCount(String state, int count, boolean current, String href) {}

    public record Filter(String state, String section, String words) {
        public boolean isOn() {
            return !state.isEmpty() || !section.isEmpty() || !words.isEmpty();
        }
    }
}
