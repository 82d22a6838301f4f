package org.isnad.arabic.actor;

import java.util.List;
import java.util.stream.Stream;
import org.isnad.arabic.Tokens;

/** The identifiers of the standard authority file's actors that a text names, in the order of their mentions. */
final class Named {
    private Named() {}

    static List<String> in(String text) {
        return ids(mentions(text));
    }

    /** Only those that act there, and are no mere places. */
    static List<String> acting(String text) {
        return ids(mentions(text).filter(Mention::acts));
    }

    private static Stream<Mention> mentions(String text) {
        return MentionFinder.find(text, Tokens.of(text), Authority.standard()).stream();
    }

    private static List<String> ids(Stream<Mention> mentions) {
        return mentions.map(mention -> mention.actor().id()).toList();
    }
}
