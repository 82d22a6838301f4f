package org.isnad.article;

import java.util.Locale;

/** What somebody did for an article. */
public enum BylineRole {
    PREPARED,
    WROTE,
    TRANSLATED,
    EDITED,
    PHOTOGRAPHED,
    ILLUSTRATED;

    public String messageKey() {
        return "article.role." + name().toLowerCase(Locale.ROOT);
    }
}
