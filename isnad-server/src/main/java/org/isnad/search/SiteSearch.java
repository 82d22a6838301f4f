package org.isnad.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Function;
import org.isnad.search.IndexedArticle.Audience;

/** The one door to the site's index: readers ask of what is published, the newsroom of everything. */
@ApplicationScoped
public class SiteSearch {
    private final SearchFeed feed;
    private final InstantSource clock;

    public SiteSearch(SearchFeed feed, InstantSource clock) {
        this.feed = feed;
        this.clock = clock;
    }

    public SearchAnswer forReaders(SearchRequest request) {
        return answer(request, Audience.READERS);
    }

    /** Drafts too, and what was saved a moment ago: ask who is asking before calling this. */
    public SearchAnswer forNewsroom(SearchRequest request) {
        feed.catchUp();
        return answer(request, Audience.NEWSROOM);
    }

    /** How many articles would answer; of more than a thousand, at least so many. */
    public long countForReaders(SearchRequest request) {
        return count(request, Audience.READERS);
    }

    public long countForNewsroom(SearchRequest request) {
        return count(request, Audience.NEWSROOM);
    }

    public List<Suggestion> suggest(String typed) {
        return ask(index -> new Suggestions(index).of(typed), List.of());
    }

    private SearchAnswer answer(SearchRequest request, Audience audience) {
        return ask(index -> new ArticleSearch(index, audience, clock).answer(request), SearchAnswer.NOTHING_ASKED);
    }

    private long count(SearchRequest request, Audience audience) {
        return ask(index -> new ArticleSearch(index, audience, clock).count(request), 0L);
    }

    private <T> T ask(Function<ArticleIndex, T> work, T without) {
        return feed.withIndex(work, without);
    }
}
