package org.isnad.arabic.actor;

import java.util.ArrayList;
import java.util.List;
import org.isnad.arabic.TableReader;

/** Other ways in which newspapers write a name of the authority file, so that its tables need not hold each of them. */
final class NameVariants {
    private static final List<String[]> SPELLINGS = TableReader.rows(NameVariants.class, "spellings.tsv", 2);
    private static final List<String[]> HEADS = TableReader.rows(NameVariants.class, "outlet-heads.tsv", 2);
    private static final String AGENCY = "وكالة ";
    private static final String NEWS = "للأنباء";

    private NameVariants() {}

    /**
     * الاحتياطي الفدرالي الأمريكي for الاحتياطي الفيدرالي الأميركي, وكالة كذا للأنباء for an agency, and جريدة كذا or موقع كذا for a
     * newspaper.
     */
    static List<String> of(String name, Actor actor) {
        List<String> names = new ArrayList<>(List.of(name));
        for (String[] spelling : SPELLINGS) {
            for (String known : List.copyOf(names)) {
                addUnlessSame(names, known, known.replace(spelling[0], spelling[1]));
                addUnlessSame(names, known, known.replace(spelling[1], spelling[0]));
            }
        }
        if (actor.type() == ActorType.OUTLET) {
            addHeads(names, name, actor);
        }
        if (actor.type() == ActorType.OUTLET && isAgency(name)) {
            names.add(name + " " + NEWS);
            names.add(AGENCY + "أنباء " + name.substring(AGENCY.length()));
        }
        return names.subList(1, names.size());
    }

    /** Only for names that stand alone too: موقع البورصة is no newspaper's. */
    private static void addHeads(List<String> names, String name, Actor actor) {
        for (String[] row : HEADS) {
            String bare = name.startsWith(row[0] + " ") ? name.substring(row[0].length() + 1) : "";
            if (actor.name().equals(bare) || actor.aliases().contains(bare)) {
                for (String head : row[1].split(" ")) {
                    names.add(head + name.substring(row[0].length()));
                }
            }
        }
    }

    /** وكالة كذا, whose name is neither an adjective nor one with أنباء in it already. */
    private static boolean isAgency(String name) {
        return name.startsWith(AGENCY)
                && !name.contains("أنباء")
                && !name.contains("الأنباء")
                && !name.startsWith("ال", AGENCY.length());
    }

    private static void addUnlessSame(List<String> names, String known, String variant) {
        if (!variant.equals(known)) {
            names.add(variant);
        }
    }
}
