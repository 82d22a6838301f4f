package org.isnad.arabic.actor;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.arabic.Normalisation;
import org.isnad.arabic.TableReader;

/** Makes the actors of {@code clubs.tsv}, with the names that every club has besides those listed. */
final class Clubs {
    private static final String CLUB = "نادي ";
    private static final String TEAM = "فريق ";

    private static final Set<String> IDS = rows().stream().map(row -> row[0]).collect(Collectors.toUnmodifiableSet());

    private Clubs() {}

    static boolean isClub(Actor actor) {
        return IDS.contains(actor.id());
    }

    static List<String[]> rows() {
        return TableReader.rows(Clubs.class, "clubs.tsv", 4);
    }

    /** The club in this row. */
    static Actor of(String[] row) {
        List<String> nisbas = StateBodies.nisbas(row[1]);
        List<String> listed = TableReader.values(row[2]);
        String first = listed.get(0);
        Set<String> names = new LinkedHashSet<>();
        names.add(fullName(first, nisbas.get(0)));
        for (String name : listed) {
            String bare = isShared(name) ? name.substring(1) : name;
            List<String> alone = isShared(name) ? List.of() : List.of(bare);
            List<String> headed = isHeaded(bare) ? List.of(bare) : List.of(CLUB + bare, TEAM + bare);
            names.addAll(alone);
            names.addAll(headed);
            for (String nisba : bare.endsWith(nisbas.get(0)) ? List.<String>of() : nisbas) {
                if (!isShared(name) || !MatchWords.WITH_NISBA.has(Normalisation.fold(bare))) {
                    names.add(bare + " " + nisba);
                }
                headed.forEach(known -> names.add(known + " " + nisba));
            }
        }
        names.addAll(TableReader.values(row[3]));
        List<String> all = new ArrayList<>(names);
        return new Actor(row[0], all.get(0), ActorType.ORGANISATION, all.subList(1, all.size()), row[1]);
    }

    /** نادي الهلال السعودي: with its head and its state, where the usual name alone could be something else or another club. */
    private static String fullName(String name, String nisba) {
        if (isShared(name)) {
            return CLUB + name.substring(1) + " " + nisba;
        }
        return name.endsWith(" " + nisba) && !isHeaded(name) ? CLUB + name : name;
    }

    /** The names of the club in this row that are something else's too, alone and with its state's nisba. */
    static List<String> sharedNames(String[] row) {
        List<String> nisbas = StateBodies.nisbas(row[1]);
        List<String> names = new ArrayList<>();
        for (String name : TableReader.values(row[2])) {
            if (isShared(name)) {
                String bare = name.substring(1);
                names.add(bare);
                nisbas.forEach(nisba -> names.add(bare + " " + nisba));
            }
        }
        return names;
    }

    private static boolean isShared(String name) {
        return name.startsWith("*");
    }

    private static boolean isHeaded(String name) {
        return name.startsWith(CLUB) || name.startsWith("ال" + CLUB);
    }
}
