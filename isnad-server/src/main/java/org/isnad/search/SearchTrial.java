package org.isnad.search;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import org.isnad.article.ArticleState;
import org.isnad.publication.Language;
import org.isnad.search.IndexedArticle.Audience;

/** The site's search over texts that are no articles of the site: to measure how well and how fast it finds. */
public final class SearchTrial implements AutoCloseable {
    /** A text to be found; what is published before something else is older. */
    public record Text(long id, String title, String body, List<String> people, List<String> tags, Instant published) {}

    private final ArticleIndex index;
    private final InstantSource clock;

    public SearchTrial(Path folder, InstantSource clock) {
        this.index = ArticleIndex.open(folder);
        this.clock = clock;
    }

    /** May be called by several threads at once. */
    public void add(List<Text> texts) {
        index.add(texts.stream().map(SearchTrial::article).toList());
    }

    public void finish() {
        index.unite();
        index.keep(0);
        index.show();
    }

    public SearchAnswer search(SearchRequest request) {
        return new ArticleSearch(index, Audience.READERS, clock).answer(request);
    }

    public List<Suggestion> suggest(String typed) {
        return new Suggestions(index).of(typed);
    }

    public int texts() {
        return index.articles();
    }

    public long bytes() {
        return index.bytes();
    }

    private static IndexedArticle article(Text text) {
        return new IndexedArticle(
                text.id(),
                Set.of(Audience.READERS),
                ArticleState.PUBLISHED,
                Language.ARABIC,
                1 + text.id() % 6,
                text.title(),
                "",
                text.body(),
                text.people(),
                Set.of(),
                text.tags(),
                Set.of(),
                text.published());
    }

    @Override
    public void close() {
        index.close();
    }
}
