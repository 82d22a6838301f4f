package org.isnad.arabic.attribution;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.isnad.arabic.Normalisation;
import org.isnad.arabic.Quotation;
import org.isnad.arabic.actor.Actor;
import org.isnad.arabic.actor.ActorType;
import org.isnad.arabic.actor.Mention;
import org.jspecify.annotations.Nullable;

/**
 * Leads the lone head of a body (الشركة، المنظمة) back to the last body before it that the text names, as a speaker or not:
 * one that the text calls so (شركة ظل الفنار), or a known one of which a name begins so (اليونسكو, which is a منظمة).
 */
final class BodyHolders {
    /** How many tokens before the head its body is looked for. */
    private static final int REACH = 400;

    private final Reading reading;
    private final PhraseEnds ends;
    private final Map<Integer, String> named = new HashMap<>();
    private final Map<String, Set<String>> firstWords = new HashMap<>();

    BodyHolders(Reading reading) {
        this.reading = reading;
        this.ends = new PhraseEnds(reading);
    }

    /** The name of the body that the definite head at the token stands for, or null. */
    @Nullable
    String of(int token) {
        String head = Words.withoutArticle(reading.key(token));
        if (!WordClass.ORG_HEAD.has(head)) {
            return null;
        }
        for (int i = token - 1; i >= Math.max(0, token - REACH); i--) {
            Mention known = reading.mentionFrom(i);
            if (known != null && isCalled(known.actor(), head)) {
                return known.actor().name();
            }
            if (known == null && isHead(i, head)) {
                String name = named.computeIfAbsent(i, this::name);
                if (!name.isEmpty()) {
                    return name;
                }
            }
        }
        return null;
    }

    private boolean isHead(int i, String head) {
        String key = reading.key(i);
        boolean glued = key.length() == head.length() + 1 && "ولبف".indexOf(key.charAt(0)) >= 0;
        return key.equals(head) || (glued && key.endsWith(head));
    }

    /** The name that begins with the head at the token: what is quoted behind it, or a phrase of two words or more. */
    private String name(int head) {
        Quotation quoted = reading.opening(head + 1);
        if (quoted != null) {
            return quoted.close() > head + 2 ? reading.slice(head + 2, quoted.close()) : "";
        }
        int end = ends.end(head, Math.min(reading.size(), head + PhraseEnds.LONGEST));
        return end > head + 1 ? reading.slice(head, end) : "";
    }

    private boolean isCalled(Actor actor, String head) {
        return firstWords.computeIfAbsent(actor.id(), id -> firstWords(actor)).contains(head);
    }

    /** The words with which the names of a body begin that have more than one; none for states and people. */
    private static Set<String> firstWords(Actor actor) {
        Set<String> words = new HashSet<>();
        if (actor.type() != ActorType.STATE && actor.type() != ActorType.PERSON) {
            addFirstWord(actor.name(), words);
            actor.aliases().forEach(alias -> addFirstWord(alias, words));
        }
        return words;
    }

    private static void addFirstWord(String name, Set<String> words) {
        int space = name.indexOf(' ');
        if (space > 0) {
            words.add(Normalisation.fold(name.substring(0, space)));
        }
    }
}
