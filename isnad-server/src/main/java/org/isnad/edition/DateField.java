package org.isnad.edition;

import io.netty.util.AsciiString;
import org.isnad.web.SecurityHeaders;

/** The Date of answers, made once a second. */
final class DateField {
    private static final int MILLIS = 1_000;

    /** A second, and what answers that are sent in it say. */
    record Second(long number, AsciiString text, AsciiString endOfHead, AsciiString endOfHeadOverTls) {
        private static Second of(long number) {
            String date = Representation.httpDate(number * MILLIS);
            String end = "Date: " + date + "\r\n\r\n";
            StringBuilder overTls = new StringBuilder();
            SecurityHeaders.OVER_TLS.forEach((name, value) ->
                    overTls.append(name).append(": ").append(value).append("\r\n"));
            return new Second(
                    number, new AsciiString(date), new AsciiString(end), new AsciiString(overTls.append(end)));
        }

        /** In milliseconds since 1970. */
        long start() {
            return number * MILLIS;
        }

        /** The field as the last line of an answer's head, with the empty line that ends it. */
        AsciiString endOfHead(boolean isOverTls) {
            return isOverTls ? endOfHeadOverTls : endOfHead;
        }
    }

    private volatile Second second = Second.of(0);

    Second now() {
        long number = System.currentTimeMillis() / MILLIS;
        Second now = second;
        if (now.number() != number) {
            now = Second.of(number);
            second = now;
        }
        return now;
    }
}
