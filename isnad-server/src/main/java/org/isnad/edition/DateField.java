package org.isnad.edition;

import io.netty.util.AsciiString;

/** The Date of answers, made once a second. */
final class DateField {
    private record Second(long number, AsciiString text, AsciiString endOfHead) {}

    private volatile Second second = new Second(0, AsciiString.EMPTY_STRING, AsciiString.EMPTY_STRING);

    CharSequence text() {
        return now().text();
    }

    /** The field as the last line of an answer's head, with the empty line that ends it. */
    AsciiString endOfHead() {
        return now().endOfHead();
    }

    private Second now() {
        long millis = System.currentTimeMillis();
        Second now = second;
        if (now.number() != millis / 1000) {
            String date = Representation.httpDate(millis);
            now = new Second(millis / 1000, new AsciiString(date), new AsciiString("Date: " + date + "\r\n\r\n"));
            second = now;
        }
        return now;
    }
}
