package org.isnad.edition;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One range of bytes, both ends counting (RFC 9110, section 14). */
record ByteRange(int first, int last) {
    private static final Pattern SINGLE = Pattern.compile("bytes=(\\d{0,9})-(\\d{0,9})");
    static final ByteRange UNSATISFIABLE = new ByteRange(0, -1);

    int length() {
        return last - first + 1;
    }

    /**
     * Nothing when the whole is to be sent: without the header, or with one that is malformed or asks for several
     * ranges, which a server may ignore. {@link #UNSATISFIABLE} when it starts behind the end.
     */
    static Optional<ByteRange> parse(@Nullable String header, int size) {
        Matcher range = SINGLE.matcher(header == null ? "" : header.strip());
        if (!range.matches() || range.group().equals("bytes=-")) {
            return Optional.empty();
        }
        boolean fromEnd = range.group(1).isEmpty();
        int first = fromEnd ? Math.max(0, size - Integer.parseInt(range.group(2))) : Integer.parseInt(range.group(1));
        int last =
                fromEnd || range.group(2).isEmpty() ? size - 1 : Math.min(size - 1, Integer.parseInt(range.group(2)));
        if (!fromEnd && !range.group(2).isEmpty() && Integer.parseInt(range.group(2)) < first) {
            return Optional.empty();
        }
        return Optional.of(first >= size ? UNSATISFIABLE : new ByteRange(first, last));
    }
}
