package org.isnad.arabic.attribution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.arabic.Normalisation;
import org.isnad.arabic.TableReader;
import org.isnad.arabic.attribution.RelationPredicate.Form;
import org.jspecify.annotations.Nullable;

/** The predicates of {@code relations.tsv} in all their forms. A word may be both a verb and a noun: دعم. */
final class RelationLexicon {
    /** Kinds whose verbs are also met as a participle that goes on with the sentence: متهماً إياه. */
    private static final Set<String> WITH_PARTICIPLE = Set.of("ACCUSE", "REQUEST", "THREATEN", "SUPPORT");

    private static final RelationLexicon STANDARD = new RelationLexicon();

    private final Map<String, RelationPredicate> verbs = new HashMap<>();
    /** What a verb asserts only with one of certain words: سحب سفيره من, and سحب قواته من. */
    private final Map<String, List<RelationPredicate>> conditional = new HashMap<>();

    private final Map<String, Agreement> agreements = new HashMap<>();
    private final Map<String, RelationPredicate> nouns = new HashMap<>();
    private final Set<String> bareNouns = new HashSet<>();

    private RelationLexicon() {
        for (String[] row : TableReader.rows(RelationLexicon.class, "relations.tsv", 8)) {
            verb(row);
            Set<String> ties = folded(row[6]);
            if (!ties.isEmpty()) {
                Set<String> needs = row[0].equals("-") ? folded(row[7]) : Set.of();
                RelationPredicate noun = new RelationPredicate(row[3], row[4], Form.NOUN, ties, needs);
                RelationPredicate owned = new RelationPredicate(row[3], row[4], Form.OWNED_NOUN, ties, needs);
                TableReader.values(row[2]).forEach(word -> noun(word, noun, owned));
            }
        }
    }

    static RelationLexicon standard() {
        return STANDARD;
    }

    /** The verb that the normalised word is, with or without a glued و or ف, or null. */
    @Nullable
    RelationPredicate verb(String key) {
        RelationPredicate verb = verbs.get(key);
        verb = verb != null ? verb : verbs.get(Words.withoutConjunction(key));
        return verb != null ? verb : withObject(Words.withoutConjunction(key));
    }

    /** What else the verb may assert when one of the words that it needs follows, before what it asserts by itself. */
    List<RelationPredicate> conditional(String key) {
        return conditional.getOrDefault(key, conditional.getOrDefault(Words.withoutConjunction(key), List.of()));
    }

    /** "ستبحثه مع": a pronoun is the object, and a preposition leads to the second actor. */
    private @Nullable RelationPredicate withObject(String key) {
        int cut = key.endsWith("ها") ? 2 : key.endsWith("ه") ? 1 : 0;
        RelationPredicate verb = cut == 0 ? null : verbs.get(key.substring(0, key.length() - cut));
        return verb == null || verb.direct() || noun(key) != null ? null : verb;
    }

    /** The verb with a direct object and no condition that the word is, with or without a glued و or ف, or null. */
    @Nullable
    RelationPredicate directVerb(String key) {
        RelationPredicate verb = verbs.getOrDefault(key, verbs.get(Words.withoutConjunction(key)));
        boolean plain = verb != null
                && verb.direct()
                && !verb.onlyPeople()
                && verb.needs().isEmpty()
                && verb.form() != Form.WE
                && verb.form() != Form.PARTICIPLE;
        return plain ? verb : null;
    }

    /** Whether a conjunction is glued to the verb that the word is: واتهمت, but not وافقت. */
    boolean isJoined(String key) {
        return key.length() > Words.withoutConjunction(key).length()
                && !verbs.containsKey(key)
                && !NewsVerbs.standard().isBare(key);
    }

    /** The noun that the normalised word is, whatever is glued to it, or null. */
    @Nullable
    RelationPredicate noun(String key) {
        return nouns.get(key);
    }

    /** Whether the word as it stands is one of the nouns, with nothing glued to it. */
    boolean isBareNoun(String key) {
        return bareNouns.contains(key);
    }

    private void verb(String[] row) {
        Set<String> ties = folded(row[5]);
        Set<String> needs = folded(row[7]);
        RelationPredicate past = new RelationPredicate(row[3], row[4], Form.PAST, ties, needs);
        RelationPredicate present = new RelationPredicate(row[3], row[4], Form.PRESENT, ties, needs);
        RelationPredicate future = new RelationPredicate(row[3], row[4], Form.FUTURE, ties, needs);
        if (!row[0].equals("-")) {
            Conjugation.past(row[0], (form, agreement) -> put(form, agreement, past));
        }
        if (!row[1].equals("-")) {
            boolean s = Normalisation.fold(row[0]).startsWith("س");
            Conjugation.present(
                    row[1],
                    (form, agreement) -> put(
                            form,
                            agreement,
                            form.startsWith("سي") || (form.startsWith("ست") && !s) ? future : present));
            RelationPredicate we = new RelationPredicate(row[3], row[4], Form.WE, ties, needs);
            String root = Normalisation.fold(row[1]).substring(1);
            verbs.putIfAbsent("ن" + root, we);
            verbs.putIfAbsent("سن" + root, we);
            if (!ties.contains(RelationPredicate.DIRECT)) {
                verbs.putIfAbsent(Normalisation.fold(row[0]) + "نا", we);
            }
            if (WITH_PARTICIPLE.contains(row[3])) {
                String rest = Normalisation.fold(row[1]).substring(1);
                String end = rest.endsWith("و") ? rest.substring(0, rest.length() - 1) + "ي" : rest;
                verbs.putIfAbsent("م" + end + "ا", new RelationPredicate(row[3], row[4], Form.PARTICIPLE, ties, needs));
            }
        }
    }

    /** What the form of the verb tells of its subject. */
    Agreement agreement(String key) {
        Agreement found = agreements.get(key);
        return found != null ? found : agreements.getOrDefault(Words.withoutConjunction(key), Agreement.UNKNOWN);
    }

    private void put(String form, Agreement agreement, RelationPredicate verb) {
        agreements.putIfAbsent(form, agreement);
        verbs.putIfAbsent(form, verb);
        if (!verb.needs().isEmpty()) {
            conditional.computeIfAbsent(form, key -> new ArrayList<>()).add(verb);
        }
    }

    private void noun(String word, RelationPredicate noun, RelationPredicate owned) {
        String base = Normalisation.fold(word);
        boolean feminine = word.endsWith("ة");
        if (noun.needs().isEmpty()) {
            bareNouns.add(base);
        }
        for (String before : List.of("", "و", "ب", "ل", "وب", "ول", "ف")) {
            nouns.putIfAbsent(before + base, noun);
            if (!feminine) {
                nouns.putIfAbsent(before + base + "ا", noun);
            }
            for (String stem : stems(word, feminine)) {
                for (String pronoun : List.of("ه", "ها", "هم", "هما")) {
                    nouns.putIfAbsent(before + stem + pronoun, owned);
                }
            }
        }
        for (String before : List.of("ال", "وال", "بال", "لل", "وبال", "ولل", "فال")) {
            nouns.putIfAbsent(before + base, noun);
        }
    }

    private static List<String> stems(String word, boolean feminine) {
        if (feminine) {
            return List.of(Normalisation.fold(word.substring(0, word.length() - 1) + "ت"));
        }
        if (word.endsWith("اء")) {
            return List.of(Normalisation.fold(word), Normalisation.fold(word.substring(0, word.length() - 1) + "ئ"));
        }
        return List.of(Normalisation.fold(word));
    }

    private static Set<String> folded(String field) {
        Set<String> words = new HashSet<>();
        TableReader.values(field).forEach(word -> words.add(Normalisation.fold(word)));
        return Set.copyOf(words);
    }
}
