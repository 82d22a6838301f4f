package org.isnad.web;

import java.util.Locale;

/** What a page says, in its own language. Templates call it {@code t}. */
public record Words(Locale locale) {
    public String say(String key, Object... arguments) {
        return Messages.in(locale, key, arguments);
    }

    public String tell(Message message) {
        return Messages.in(locale, message);
    }
}
