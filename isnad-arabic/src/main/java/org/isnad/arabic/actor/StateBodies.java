package org.isnad.arabic.actor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.isnad.arabic.TableReader;

/** Makes the bodies that every state has (الحكومة المصرية، الجيش المصري) out of {@code state-bodies.tsv}. */
final class StateBodies {
    private static final Map<String, List<String>> NISBAS = nisbas();

    private StateBodies() {}

    /** The identifier of a state's body, such as {@code government}, from the state's own. */
    static String id(String state, String body) {
        return "org:" + state.substring(state.indexOf(':') + 1) + "-" + body;
    }

    /** The bodies of the state in this row of {@code states.tsv}. */
    static List<Actor> of(String[] state) {
        List<String> names = TableReader.values(state[1]);
        List<String> adjectives = TableReader.values(state[2]);
        List<String> capitals = TableReader.values(state[3]);
        List<String> english = TableReader.values(state[4]);
        List<Actor> bodies = new ArrayList<>();
        for (String[] row : TableReader.rows(StateBodies.class, "state-bodies.tsv", 5)) {
            List<String> all = new ArrayList<>();
            for (String pattern : TableReader.values(row[2])) {
                for (String name : pattern.contains("{N}") ? names : List.<String>of()) {
                    all.add(pattern.replace("{N}", name));
                }
                for (String capital : pattern.contains("{C}") ? capitals : List.<String>of()) {
                    all.add(pattern.replace("{C}", capital));
                }
                boolean ofNisba = !pattern.contains("{N}") && !pattern.contains("{C}");
                for (String adjective : ofNisba ? adjectives : List.<String>of()) {
                    all.add(pattern.replace("{M}", definite(adjective, "")).replace("{F}", definite(adjective, "ة")));
                }
            }
            if (!all.isEmpty()) {
                all.add(row[3].replace("{E}", english.get(0)));
                ActorType type = ActorType.valueOf(row[1].toUpperCase(Locale.ROOT));
                bodies.add(new Actor(id(state[0], row[0]), all.get(0), type, all.subList(1, all.size()), state[0]));
            }
        }
        return bodies;
    }

    /**
     * The names of the bodies without their nisba (وزارة الدفاع، الجيش), each with the full names that it may stand for
     * in a text that speaks of the state in this row.
     */
    static Map<String, List<String>> bareNames(String[] state) {
        Map<String, List<String>> bare = new LinkedHashMap<>();
        for (String[] row : TableReader.rows(StateBodies.class, "state-bodies.tsv", 5)) {
            for (String name : TableReader.values(row[4])) {
                for (String adjective : TableReader.values(state[2])) {
                    bare.computeIfAbsent(name, k -> new ArrayList<>())
                            .addAll(List.of(
                                    name + " " + definite(adjective, ""), name + " " + definite(adjective, "ة")));
                }
            }
        }
        return bare;
    }

    /** The nisba adjectives of the state, masculine and definite. */
    static List<String> nisbas(String state) {
        List<String> nisbas = NISBAS.get(state);
        if (nisbas == null) {
            throw new IllegalArgumentException("no state " + state + " in states.tsv");
        }
        return nisbas;
    }

    private static Map<String, List<String>> nisbas() {
        return TableReader.rows(StateBodies.class, "states.tsv", 6).stream()
                .collect(Collectors.toUnmodifiableMap(
                        row -> row[0],
                        row -> TableReader.values(row[2]).stream()
                                .map(adjective -> definite(adjective, ""))
                                .toList()));
    }

    /** كوري جنوبي becomes الكورية الجنوبية. */
    static String definite(String adjective, String ending) {
        StringBuilder definite = new StringBuilder();
        for (String word : adjective.split(" ")) {
            definite.append(definite.isEmpty() ? "ال" : " ال").append(word).append(ending);
        }
        return definite.toString();
    }
}
