package org.isnad.arabic.actor;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.isnad.arabic.Normalisation;
import org.isnad.arabic.TableReader;

/** Single words that are names of states, of capitals, of outlets or of months, in normalised form. */
public final class Places {
    private static final Set<String> CAPITALS = singleWords(3);
    private static final Set<String> PLACES = places();
    private static final Set<String> OUTLETS = outlets();
    private static final Set<String> MONTHS = months();

    private Places() {}

    /** Whether the word alone names a state or a capital. */
    public static boolean isPlace(String key) {
        return PLACES.contains(key);
    }

    /** Whether the word alone names a capital. */
    static boolean isCapital(String key) {
        return CAPITALS.contains(key);
    }

    /** Whether the word alone names an outlet or a platform. */
    public static boolean isOutlet(String key) {
        return OUTLETS.contains(key);
    }

    /** Whether the word alone names a month. */
    public static boolean isMonth(String key) {
        return MONTHS.contains(key);
    }

    private static Set<String> places() {
        Set<String> places = new HashSet<>(singleWords(1));
        places.addAll(CAPITALS);
        return places;
    }

    /** The single words in a column of the table of states. */
    private static Set<String> singleWords(int column) {
        Set<String> words = new HashSet<>();
        for (String[] row : TableReader.rows(Places.class, "states.tsv", 6)) {
            for (String name : TableReader.values(row[column])) {
                if (name.indexOf(' ') < 0) {
                    words.add(Normalisation.fold(name).toLowerCase(Locale.ROOT));
                }
            }
        }
        return words;
    }

    private static Set<String> outlets() {
        Set<String> outlets = new HashSet<>();
        for (String name :
                "رويترز فيسبوك تويتر يوتيوب إنستغرام تلغرام بلومبرغ سانا وام واس كونا بترا بي سي".split(" ")) {
            outlets.add(Normalisation.fold(name));
        }
        return outlets;
    }

    private static Set<String> months() {
        Set<String> months = new HashSet<>();
        for (String name :
                "يناير فبراير مارس أبريل إبريل مايو يونيو يونيه يوليو يوليه أغسطس سبتمبر أكتوبر نوفمبر ديسمبر شباط آذار نيسان أيار حزيران تموز آب أيلول جانفي فيفري أفريل ماي جوان جويلية أوت محرم صفر شوال رمضان"
                        .split(" ")) {
            months.add(Normalisation.fold(name));
        }
        return months;
    }
}
