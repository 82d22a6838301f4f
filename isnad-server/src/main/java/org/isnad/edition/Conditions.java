package org.isnad.edition;

import java.time.DateTimeException;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** What a request makes its answer depend on (RFC 9110, section 13). */
final class Conditions {
    private Conditions() {}

    /** Whether the reader already has these bytes. An entity tag, when there is one, outweighs the date. */
    static boolean isUnchanged(
            Representation representation, @Nullable String ifNoneMatch, @Nullable String ifModifiedSince) {
        if (ifNoneMatch != null) {
            return matchesWeakly(representation.entityTag(), ifNoneMatch);
        }
        OptionalLong since = millis(ifModifiedSince);
        return since.isPresent() && representation.changedAt() <= since.getAsLong();
    }

    /** Whether a range may be sent: If-Range is absent, or names exactly these bytes. */
    static boolean allowsRange(Representation representation, @Nullable String ifRange) {
        return ifRange == null
                || ifRange.equals(representation.entityTag())
                || ifRange.equals(representation.lastModified());
    }

    private static boolean matchesWeakly(String entityTag, String header) {
        for (String one : header.split(",", 100)) {
            String tag = one.strip();
            if (tag.equals("*") || tag.equals(entityTag) || tag.equals("W/" + entityTag)) {
                return true;
            }
        }
        return false;
    }

    private static OptionalLong millis(@Nullable String date) {
        if (date == null) {
            return OptionalLong.empty();
        }
        try {
            return OptionalLong.of(ZonedDateTime.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant()
                    .toEpochMilli());
        } catch (DateTimeException notADate) {
            return OptionalLong.empty();
        }
    }
}
