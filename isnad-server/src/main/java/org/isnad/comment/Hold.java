package org.isnad.comment;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Why a comment waits for the newsroom. */
public enum Hold {
    /** Here every comment is read before it is shown. */
    BEFORE_SHOWING,
    /** No comment of this writer was ever shown. */
    FIRST_TIME,
    LINKS,
    /** The same text came before. */
    REPEATED,
    /** A word of the newsroom's list. */
    WORDS,
    /** The name can be taken for that of somebody who writes for the publication. */
    STAFF_NAME,
    /** Sent by somebody who could not do the sum. */
    WITHOUT_SUM,
    /** The browser's proof of work is missing. */
    WITHOUT_PROOF,
    /** From the network of somebody who was banned lately. */
    BANNED_NETWORK,
    /** Its writer is banned. */
    BANNED,
    /** Filled in a field that people do not see. */
    HONEYPOT;

    public String messageKey() {
        return "comment.hold." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    boolean isSpam() {
        return this == BANNED || this == HONEYPOT;
    }

    static String write(Collection<Hold> holds) {
        return holds.stream().map(Hold::name).collect(Collectors.joining(" "));
    }

    static Set<Hold> read(String written) {
        Set<Hold> holds = EnumSet.noneOf(Hold.class);
        Arrays.stream(written.split(" ", -1))
                .flatMap(name -> Stream.of(values()).filter(h -> h.name().equals(name)))
                .forEach(holds::add);
        return holds;
    }
}
