package org.isnad.arabic.attribution;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.isnad.arabic.Letters;
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

    private final Map<String, Verb> verbalNouns = new HashMap<>();

    private CueLexicon() {
        for (String[] row : TableReader.rows(CueLexicon.class, "reporting-verbs.tsv", 7)) {
            List<String> frames = List.of(row[4].split(","));
            Set<String> acts = new HashSet<>();
            String needed = null;
            for (String act : row[5].split(",")) {
                if (!act.equals("-")) {
                    String[] parts = Normalisation.fold(act).split("~");
                    acts.add(parts[0]);
                    needed = parts.length > 1 ? parts[1] : null;
                }
            }
            Verb verb = new Verb(
                    plain(row[0]),
                    Stance.valueOf(row[3].toUpperCase(Locale.ROOT)),
                    frames.contains("clause"),
                    frames.contains("quote"),
                    Set.copyOf(acts),
                    needed,
                    Verb.Care.valueOf(row[6].toUpperCase(Locale.ROOT)));
            lemmas.putIfAbsent(Normalisation.fold(row[0]), verb);
            addPast(verb, row[0]);
            if (!row[1].equals("-")) {
                addPresent(verb, row[1]);
            }
            if (!row[2].equals("-")) {
                addParticiple(verb, Normalisation.fold(row[2]));
            }
        }
        for (String[] row : TableReader.rows(CueLexicon.class, "verbal-nouns.tsv", 2)) {
            Verb verb = lemmas.get(Normalisation.fold(row[1]));
            if (verb == null) {
                throw new IllegalStateException("verbal-nouns.tsv: no verb " + row[1]);
            }
            verbalNouns.put(Normalisation.fold(row[0]), verb);
        }
    }

    /** The verb whose verbal noun, without article or pronoun, the word is; or null. */
    @Nullable
    Verb ofVerbalNoun(String key) {
        return verbalNouns.get(key);
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
        Conjugation.past(past, (form, agreement) -> put(form, verb, Shape.PAST, agreement));
    }

    private void addPresent(Verb verb, String present) {
        Conjugation.present(present, (form, agreement) -> put(form, verb, Shape.PRESENT, agreement));
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
            if (!Letters.isDropped(lemma.charAt(i))) {
                plain.append(lemma.charAt(i));
            }
        }
        return plain.toString();
    }
}
