package org.isnad.reader;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.isnad.web.Markup;
import org.isnad.web.Words;

/** The same card stands on many pages and is set once for all of them. A change to the article makes another card. */
final class Cards {
    private static final double OF_HEAP = 0.06;
    /** Of what a key holds, in bytes. */
    private static final int KEY = 500;

    /** All that the card's HTML is made of. */
    private record Key(Object card, String look, int level, String language, String direction, Words words) {}

    private static final Cache<Key, Markup> SET = Caffeine.newBuilder()
            .maximumWeight((long) (OF_HEAP * Runtime.getRuntime().maxMemory()))
            .weigher((Key key, Markup html) -> KEY + html.utf8().length)
            .executor(Runnable::run)
            .build();

    private Cards() {}

    static Markup html(Card card, String look, int level, SiteView site) {
        Key key = new Key(card.of(), look, level, site.language(), site.direction(), site.words());
        return SET.get(key, _ -> Templates.card(site, card.view().get(), look, level));
    }
}
