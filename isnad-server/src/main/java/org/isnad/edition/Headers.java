package org.isnad.edition;

import io.netty.util.AsciiString;
import io.vertx.core.MultiMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Header fields in the form in which they are written, so that a request costs no more than handing them on. */
final class Headers {
    private final CharSequence[] namesAndValues;

    private Headers(List<CharSequence> namesAndValues) {
        this.namesAndValues = namesAndValues.toArray(CharSequence[]::new);
    }

    static Headers of(Map<String, String> fields) {
        List<CharSequence> all = new ArrayList<>(2 * fields.size());
        fields.forEach((name, value) -> {
            all.add(new AsciiString(name));
            all.add(new AsciiString(value));
        });
        return new Headers(all);
    }

    /** To headers in which none of these stands yet. */
    void addTo(MultiMap headers) {
        for (int i = 0; i < namesAndValues.length; i += 2) {
            headers.add(namesAndValues[i], namesAndValues[i + 1]);
        }
    }

    void writeTo(StringBuilder head) {
        for (int i = 0; i < namesAndValues.length; i += 2) {
            head.append(namesAndValues[i])
                    .append(": ")
                    .append(namesAndValues[i + 1])
                    .append("\r\n");
        }
    }
}
