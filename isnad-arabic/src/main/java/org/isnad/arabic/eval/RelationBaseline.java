package org.isnad.arabic.eval;

import java.util.ArrayList;
import java.util.List;
import org.isnad.arabic.Sentence;
import org.isnad.arabic.Sentences;
import org.isnad.arabic.Token;
import org.isnad.arabic.Tokens;
import org.isnad.arabic.actor.Authority;
import org.isnad.arabic.actor.Mention;
import org.isnad.arabic.actor.MentionFinder;
import org.isnad.arabic.attribution.Passage;
import org.isnad.arabic.attribution.Relation;
import org.isnad.arabic.attribution.Relation.Modality;
import org.isnad.arabic.attribution.RelationCheck;
import org.jspecify.annotations.Nullable;

/** The simple way that the relations of the engine have to beat. */
final class RelationBaseline {
    private RelationBaseline() {}

    /**
     * Two known actors that follow each other in a sentence are in the relation of the last relation word before the
     * second of them.
     */
    static List<Relation> neighbours(String text) {
        List<Token> tokens = Tokens.of(text);
        List<Mention> mentions = MentionFinder.find(text, tokens, Authority.standard());
        List<Relation> found = new ArrayList<>();
        int m = 0;
        for (Sentence sentence : Sentences.of(text)) {
            Mention first = null;
            for (; m < mentions.size() && mentions.get(m).from() < sentence.end(); m++) {
                Mention second = mentions.get(m);
                int word = lastWord(tokens, sentence.first(), second.from());
                if (first != null
                        && word >= 0
                        && !first.actor().id().equals(second.actor().id())) {
                    found.add(relation(text, tokens, first, second, word));
                }
                first = second;
            }
        }
        return found;
    }

    private static int lastWord(List<Token> tokens, int from, int to) {
        for (int i = to - 1; i >= from; i--) {
            if (RelationCheck.kind(tokens.get(i).key()) != null) {
                return i;
            }
        }
        return -1;
    }

    private static Relation relation(String text, List<Token> tokens, Mention first, Mention second, int word) {
        String key = tokens.get(word).key();
        int start = Math.min(first.span().start(), tokens.get(word).start());
        return new Relation(
                first.actor().name(),
                first.actor().id(),
                second.actor().name(),
                second.actor().id(),
                text(RelationCheck.kind(key)),
                text(RelationCheck.polarity(key)),
                Modality.ACTUAL,
                null,
                new Passage(
                        text.substring(start, second.span().end()),
                        start,
                        second.span().end()));
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
