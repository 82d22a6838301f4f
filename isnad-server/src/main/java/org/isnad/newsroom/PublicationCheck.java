package org.isnad.newsroom;

import java.net.URI;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.isnad.arabic.Digits;
import org.isnad.publication.Language;
import org.isnad.publication.Publication;
import org.isnad.web.FormErrors;
import org.isnad.web.Message;

/** Reads the publication's facts and its sections from what was typed. */
final class PublicationCheck {
    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_TAGLINE = 200;
    private static final int LONGEST_PATTERN = 64;
    private static final int LONGEST_ADDRESS = 255;
    private static final int LONGEST_SECTION = 60;
    private static final int MOST_SECTIONS = 30;
    private static final Message CHOOSE = Message.of("newsroom.form.choose");

    private PublicationCheck() {}

    /** Empty when something is wrong, which the errors then say. */
    static Optional<Publication> publication(TypedPublication typed, FormErrors errors) {
        String name = errors.requiredLine("name", typed.name(), LONGEST_NAME);
        String tagline = errors.optionalLine("tagline", typed.tagline(), LONGEST_TAGLINE);
        Optional<Language> language = Language.ofTag(typed.language());
        if (language.isEmpty()) {
            errors.add("language", CHOOSE);
        }
        boolean zone = ZoneId.getAvailableZoneIds().contains(typed.zone());
        if (!zone) {
            errors.add("zone", CHOOSE);
        }
        Optional<Digits> digits = Stream.of(Digits.values())
                .filter(d -> d.name().equals(typed.digits()))
                .findFirst();
        if (digits.isEmpty()) {
            errors.add("digits", CHOOSE);
        }
        String pattern = errors.requiredLine("date-pattern", typed.datePattern(), LONGEST_PATTERN);
        if (!Publication.isDatePattern(pattern)) {
            errors.add("date-pattern", Message.of("newsroom.publication.bad-pattern"));
        }
        String address =
                errors.requiredLine("address", typed.address(), LONGEST_ADDRESS).replaceFirst("/+$", "");
        if (!isSite(address)) {
            errors.add("address", Message.of("newsroom.publication.bad-address"));
        }
        return errors.any()
                ? Optional.empty()
                : Optional.of(new Publication(
                        name,
                        tagline,
                        language.orElseThrow(),
                        ZoneId.of(typed.zone()),
                        digits.orElseThrow(),
                        pattern,
                        address));
    }

    static List<String> sections(String typed, FormErrors errors) {
        List<String> names = Typed.lines(typed);
        if (names.isEmpty()) {
            errors.add("sections", Message.of("newsroom.sections.none"));
        }
        if (names.size() > MOST_SECTIONS) {
            errors.add("sections", Message.of("newsroom.sections.too-many", MOST_SECTIONS, names.size()));
        }
        names.forEach(name -> errors.requiredLine("sections", name, LONGEST_SECTION));
        if (new HashSet<>(names).size() < names.size()) {
            errors.add("sections", Message.of("newsroom.sections.twice"));
        }
        return names;
    }

    private static boolean isSite(String address) {
        try {
            URI uri = URI.create(address);
            return ("http".equals(uri.getScheme()) || "https".equals(uri.getScheme()))
                    && uri.getHost() != null
                    && uri.getRawUserInfo() == null
                    && uri.getRawPath().isEmpty()
                    && uri.getRawQuery() == null
                    && uri.getRawFragment() == null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
