package org.isnad.newsroom;

import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.util.ULocale;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.isnad.arabic.Digits;
import org.isnad.publication.Language;
import org.isnad.publication.Publication;

/** What there is to choose from when a publication is described. */
public record Choices(
        List<Language> languages, List<Zone> nearZones, List<Zone> zones, List<Digits> digits, List<Example> patterns) {
    private static final List<String> NEAR = List.of(
            "Asia/Riyadh",
            "Africa/Cairo",
            "Asia/Baghdad",
            "Asia/Beirut",
            "Asia/Damascus",
            "Asia/Amman",
            "Asia/Hebron",
            "Asia/Gaza",
            "Asia/Dubai",
            "Asia/Qatar",
            "Asia/Kuwait",
            "Asia/Bahrain",
            "Asia/Muscat",
            "Asia/Aden",
            "Africa/Khartoum",
            "Africa/Tripoli",
            "Africa/Tunis",
            "Africa/Algiers",
            "Africa/Casablanca",
            "Africa/Nouakchott",
            "Africa/Mogadishu",
            "Africa/Djibouti",
            "Indian/Comoro",
            "Asia/Tehran",
            "Asia/Karachi",
            "Asia/Kabul",
            "Europe/Istanbul",
            "Europe/London",
            "Europe/Paris",
            "Europe/Berlin");
    private static final List<String> PATTERNS = List.of(
            Publication.DEFAULT_DATE_PATTERN,
            "d MMMM yyyy، HH:mm",
            "EEEE d MMMM yyyy - HH:mm",
            "yyyy/MM/dd HH:mm",
            "dd-MM-yyyy HH:mm");
    private static final Instant MOMENT = LocalDateTime.of(2021, 9, 13, 11, 42).toInstant(ZoneOffset.UTC);

    public record Zone(String id, String city) {}

    public record Example(String pattern, String shown) {}

    static Choices in(Locale locale) {
        TimeZoneNames names = TimeZoneNames.getInstance(ULocale.forLocale(locale));
        return new Choices(
                List.of(Language.values()),
                NEAR.stream().map(id -> zone(id, names)).toList(),
                Stream.concat(
                                Stream.of("UTC"),
                                ZoneId.getAvailableZoneIds().stream()
                                        .filter(id -> id.matches(
                                                "(Africa|America|Asia|Australia|Europe|Pacific|Indian|Atlantic)/.+"))
                                        .filter(id -> !NEAR.contains(id))
                                        .sorted())
                        .map(id -> zone(id, names))
                        .toList(),
                List.of(Digits.values()),
                PATTERNS.stream()
                        .map(pattern -> new Example(pattern, example(pattern)))
                        .toList());
    }

    /** The server's own zone, unless it is a machine that was never told where it stands. */
    static String likelyZone() {
        String own = ZoneId.systemDefault().getId();
        return own.contains("/") && !own.startsWith("Etc/") ? own : NEAR.getFirst();
    }

    private static Zone zone(String id, TimeZoneNames names) {
        String city = names.getExemplarLocationName(id);
        return new Zone(id, city == null ? "" : city);
    }

    private static String example(String pattern) {
        return new Publication("", "", Language.ARABIC, ZoneId.of("UTC"), Digits.LATIN, pattern, "").write(MOMENT);
    }
}
