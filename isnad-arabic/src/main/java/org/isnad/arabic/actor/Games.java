package org.isnad.arabic.actor;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.arabic.Normalisation;
import org.isnad.arabic.TableReader;
import org.isnad.arabic.Token;
import org.jspecify.annotations.Nullable;

/** Which game a text is about, by {@code games.tsv}. */
final class Games {
    static final String FOOTBALL = "football";

    private static final Map<String, String> BALLS = new HashMap<>();
    private static final Map<String, String> WORDS = new HashMap<>();

    static {
        for (String[] row : TableReader.rows(Games.class, "games.tsv", 3)) {
            if (!row[1].equals("-")) {
                BALLS.put(Normalisation.fold(row[1]), row[0]);
            }
            for (String word : row[2].equals("-") ? List.<String>of() : List.of(row[2].split(" "))) {
                WORDS.put(Normalisation.fold(word), row[0]);
            }
        }
    }

    private Games() {}

    /** The games of which the text tells. */
    static Set<String> in(List<Token> tokens) {
        Set<String> told = new HashSet<>();
        for (int i = 0; i < tokens.size(); i++) {
            String game = at(tokens, i);
            if (game != null) {
                told.add(game);
            }
        }
        return told;
    }

    private static @Nullable String at(List<Token> tokens, int i) {
        String key = tokens.get(i).key();
        boolean ball = (key.endsWith("كره") || key.endsWith("الكره")) && i + 1 < tokens.size();
        return ball ? BALLS.get(tokens.get(i + 1).key()) : WORDS.get(key);
    }
}
