package org.isnad.web;

import java.util.List;

/** Something to say to a reader or an editor, in whichever language their page has. */
public record Message(String key, List<Object> arguments) {
    public static Message of(String key, Object... arguments) {
        return new Message(key, List.of(arguments));
    }
}
