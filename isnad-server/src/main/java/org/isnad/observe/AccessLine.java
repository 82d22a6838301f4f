package org.isnad.observe;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A request and its answer, as a line of the Combined Log Format. */
record AccessLine(
        String reader,
        Instant at,
        String method,
        String uri,
        String protocol,
        int status,
        long bytes,
        @Nullable String referrer,
        @Nullable String program) {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern(
                    "dd/MMM/yyyy:HH:mm:ss Z", Locale.ENGLISH)
            .withZone(ZoneId.systemDefault());
    private static final int LONGEST = 4_000;
    private static final int NETWORK_IN_4 = 3;
    private static final int NETWORK_IN_6 = 6;

    /** The same, without what could lead to a reader. */
    AccessLine anonymous() {
        return new AccessLine(
                network(reader),
                at,
                method,
                before(uri, '?'),
                protocol,
                status,
                bytes,
                referrer == null ? null : origin(referrer),
                program == null ? null : before(before(program, ' '), '/'));
    }

    @Override
    public String toString() {
        StringBuilder line = new StringBuilder(200);
        append(line, reader.replace(' ', '_'));
        line.append(" - - [").append(MOMENT.format(at)).append("] \"");
        append(line, method);
        append(line.append(' '), uri);
        append(line.append(' '), protocol);
        line.append("\" ").append(status).append(' ');
        line.append(bytes == 0 ? "-" : Long.toString(bytes)).append(" \"");
        append(line, referrer == null ? "-" : referrer);
        append(line.append("\" \""), program == null ? "-" : program);
        return line.append('"').toString();
    }

    /** What a reader sends cannot end a field or a line, nor reach a terminal as a command. */
    private static void append(StringBuilder line, String text) {
        for (int i = 0; i < Math.min(text.length(), LONGEST); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                line.append('\\').append(c);
            } else if (c >= ' ' && c < 0x7F) {
                line.append(c);
            } else {
                for (byte b : bytes(c)) {
                    line.append("\\x%02x".formatted(b));
                }
            }
        }
    }

    /** Bytes of a header come as characters of the same number. */
    private static byte[] bytes(char c) {
        return String.valueOf(c).getBytes(c <= 0xFF ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8);
    }

    private static String network(String reader) {
        try {
            InetAddress address = InetAddress.ofLiteral(before(reader, '%'));
            byte[] bytes = address.getAddress();
            Arrays.fill(bytes, address instanceof Inet4Address ? NETWORK_IN_4 : NETWORK_IN_6, bytes.length, (byte) 0);
            return InetAddress.getByAddress(bytes).getHostAddress();
        } catch (IllegalArgumentException | UnknownHostException notAnAddress) {
            return "-";
        }
    }

    private static @Nullable String origin(String referrer) {
        try {
            URI uri = URI.create(referrer);
            return uri.getScheme() == null || uri.getHost() == null
                    ? null
                    : uri.getScheme() + "://" + uri.getHost() + '/';
        } catch (IllegalArgumentException notAnAddress) {
            return null;
        }
    }

    private static String before(String text, char end) {
        int at = text.indexOf(end);
        return at < 0 ? text : text.substring(0, at);
    }
}
