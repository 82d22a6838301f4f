package org.isnad.edition;

import io.netty.handler.codec.DateFormatter;
import java.util.OptionalLong;
import java.util.stream.Stream;
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
        return since.isPresent() && representation.lastModifiedMillis() <= since.getAsLong();
    }

    /** Whether the reader wants the answer only of other bytes than these. */
    static boolean areBroken(
            Representation representation, @Nullable String ifMatch, @Nullable String ifUnmodifiedSince) {
        if (ifMatch != null) {
            return Stream.of(ifMatch.split(",", 100))
                    .map(String::strip)
                    .noneMatch(tag -> tag.equals("*") || tag.equals(representation.entityTag()));
        }
        OptionalLong since = millis(ifUnmodifiedSince);
        return since.isPresent() && representation.lastModifiedMillis() > since.getAsLong();
    }

    /** Whether a range may be sent: If-Range is absent, or names exactly these bytes. A date never does: all codings share it. */
    static boolean allowsRange(Representation representation, @Nullable String ifRange) {
        return ifRange == null || ifRange.equals(representation.entityTag());
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
        return date == null
                ? OptionalLong.empty()
                : Stream.ofNullable(DateFormatter.parseHttpDate(date))
                        .mapToLong(parsed -> parsed.toInstant().toEpochMilli())
                        .findFirst();
    }
}
