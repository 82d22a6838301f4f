package org.isnad.reader;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.isnad.web.Markup;
import org.isnad.web.Words;

/** The same card stands on many pages and is set once for all of them. A change to the article makes another card. */
final class Cards {
    private static final long MEMORY = 4L << 20;

    /** All that the card's HTML is made of. */
    private record Key(CardView card, String look, int level, String language, String direction, Words words) {}

    private static final Cache<Key, Markup> SET = Caffeine.newBuilder()
            .maximumWeight(MEMORY)
            .weigher((Key key, Markup html) -> 3 * html.html().length())
            .executor(Runnable::run)
            .build();

    private Cards() {}

    static Markup html(CardView card, String look, int level, SiteView site) {
        Key key = new Key(card, look, level, site.language(), site.direction(), site.words());
        return SET.get(key, _ -> Templates.card(site, card, look, level));
    }
}
