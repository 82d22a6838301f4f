package org.isnad.reader;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.TemplateExtension.TemplateAttribute;
import java.util.Locale;

/** The same card stands on many pages and is set once for all of them. A change to the article makes another card. */
@TemplateExtension(namespace = "card")
final class Cards {
    private static final long MEMORY = 4L << 20;

    /** All that the card's HTML is made of. */
    private record Key(CardView card, String look, int level, String language, String direction, Locale locale) {}

    private static final Cache<Key, RawString> SET = Caffeine.newBuilder()
            .maximumWeight(MEMORY)
            .weigher((Key key, RawString html) -> 3 * html.getValue().length())
            .executor(Runnable::run)
            .build();

    private Cards() {}

    /** Called by templates as {@code {card:html(card, 'row', 2, site)}}. */
    @TemplateExtension(namespace = "card")
    static RawString html(
            @TemplateAttribute("locale") Object locale, CardView card, String look, int level, SiteView site) {
        Key key = new Key(card, look, level, site.language(), site.direction(), (Locale) locale);
        return SET.get(
                key,
                _ -> new RawString(Templates.card(site, card, look, level)
                        .setAttribute("locale", locale)
                        .render()));
    }
}
