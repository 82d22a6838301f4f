package org.isnad.arabic.attribution;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.isnad.arabic.Normalisation;
import org.isnad.arabic.TableReader;
import org.jspecify.annotations.Nullable;

/**
 * Every written form of every reporting verb, made from the three forms that {@code reporting-verbs.tsv} gives for a
 * lemma. Where two lemmas share a form, the one that stands first in the file has it.
 */
final class CueLexicon {
    private static final CueLexicon STANDARD = new CueLexicon();

    private final Map<String, CueForm> forms = new HashMap<>();
    private final Map<String, Verb> lemmas = new HashMap<>();

    private CueLexicon() {
        for (String[] row : TableReader.rows(CueLexicon.class, "reporting-verbs.tsv", 7)) {
            List<String> frames = List.of(row[4].split(","));
            Set<String> acts = new HashSet<>();
            for (String act : row[5].split(",")) {
                if (!act.equals("-")) {
                    acts.add(Normalisation.fold(act));
                }
            }
            Verb verb = new Verb(
                    plain(row[0]),
                    Stance.valueOf(row[3].toUpperCase(Locale.ROOT)),
                    frames.contains("clause"),
                    frames.contains("quote"),
                    Set.copyOf(acts),
                    Verb.Care.valueOf(row[6].toUpperCase(Locale.ROOT)));
            lemmas.putIfAbsent(Normalisation.fold(row[0]), verb);
            addPast(verb, Normalisation.fold(row[0]));
            if (!row[1].equals("-")) {
                addPresent(verb, Normalisation.fold(row[1]));
            }
            if (!row[2].equals("-")) {
                addParticiple(verb, Normalisation.fold(row[2]));
            }
        }
    }

    static CueLexicon standard() {
        return STANDARD;
    }

    @Nullable
    CueForm form(String key) {
        return forms.get(key);
    }

    @Nullable
    Verb verb(String lemmaKey) {
        return lemmas.get(lemmaKey);
    }

    private void addPast(Verb verb, String past) {
        put(past, verb, Shape.PAST, Agreement.MASCULINE);
        boolean weak = past.endsWith("ي") || past.endsWith("ا");
        String stem = weak ? past.substring(0, past.length() - 1) : past;
        put(stem + "ت", verb, Shape.PAST, Agreement.FEMININE);
        put(stem + "تا", verb, Shape.PAST, Agreement.UNKNOWN);
        put(stem + "وا", verb, Shape.PAST, Agreement.PLURAL);
        put((weak ? stem + "ي" : past) + "ا", verb, Shape.PAST, Agreement.UNKNOWN);
    }

    private void addPresent(Verb verb, String present) {
        String rest = present.substring(1);
        boolean weak = rest.endsWith("ي") || rest.endsWith("و");
        String stem = weak ? rest.substring(0, rest.length() - 1) : rest;
        for (String future : List.of("", "س")) {
            put(future + "ي" + rest, verb, Shape.PRESENT, Agreement.MASCULINE);
            put(future + "ت" + rest, verb, Shape.PRESENT, Agreement.FEMININE);
            put(future + "ي" + stem + "ون", verb, Shape.PRESENT, Agreement.PLURAL);
            put(future + "ي" + rest + "ان", verb, Shape.PRESENT, Agreement.UNKNOWN);
        }
    }

    private void addParticiple(Verb verb, String participle) {
        String stem = participle.substring(0, participle.length() - 1);
        put(participle, verb, Shape.PARTICIPLE, Agreement.MASCULINE);
        put(stem + "ه", verb, Shape.PARTICIPLE, Agreement.FEMININE);
        put(
                (stem.endsWith("ي") ? stem.substring(0, stem.length() - 1) : stem) + "ين",
                verb,
                Shape.PARTICIPLE,
                Agreement.PLURAL);
        put(stem + "ان", verb, Shape.PARTICIPLE, Agreement.UNKNOWN);
    }

    private void put(String key, Verb verb, Shape shape, Agreement agreement) {
        forms.putIfAbsent(key, new CueForm(verb, shape, agreement));
    }

    /** The lemma without vowel signs but with its hamzas, as it is shown. */
    private static String plain(String lemma) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < lemma.length(); i++) {
            if (!org.isnad.arabic.Letters.isDropped(lemma.charAt(i))) {
                plain.append(lemma.charAt(i));
            }
        }
        return plain.toString();
    }
}
