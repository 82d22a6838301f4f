package org.isnad.reader;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;

/** One connection, byte by byte, for what no HTTP client lets its user do. */
final class OpenConnection implements AutoCloseable {
    /**
     * @param fields by lower-case name
     * @param lastField the name of the one that stood last
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Answer(int status, Map<String, String> fields, String lastField, byte[] bytes) {
        String text() {
            return new String(bytes, StandardCharsets.UTF_8);
        }

        String unzipped() throws IOException {
            return new String(
                    new GZIPInputStream(new ByteArrayInputStream(bytes)).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private final Socket socket;
    private final InputStream in;

    OpenConnection(URI site) throws IOException {
        socket = new Socket(site.getHost(), site.getPort());
        socket.setSoTimeout(20_000);
        in = new BufferedInputStream(socket.getInputStream());
    }

    void send(String bytes) throws IOException {
        socket.getOutputStream().write(bytes.getBytes(StandardCharsets.ISO_8859_1));
    }

    Answer get(String path, String... lines) throws IOException {
        send(request("GET", path, lines));
        return read(true);
    }

    static String request(String method, String path, String... lines) {
        return "%s %s HTTP/1.1\r\nHost: localhost\r\n%s\r\n"
                .formatted(method, path, lines.length == 0 ? "" : String.join("\r\n", lines) + "\r\n");
    }

    Answer read(boolean hasBody) throws IOException {
        String status = line();
        Map<String, String> fields = new TreeMap<>();
        String last = "";
        for (String line = line(); !line.isEmpty(); line = line()) {
            int colon = line.indexOf(':');
            last = line.substring(0, colon);
            fields.put(last.toLowerCase(Locale.ROOT), line.substring(colon + 1).strip());
        }
        int code = Integer.parseInt(status.split(" ")[1]);
        return new Answer(code, fields, last, hasBody && code != 304 ? body(fields) : new byte[0]);
    }

    boolean isClosedByServer() throws IOException {
        return in.read() < 0;
    }

    private byte[] body(Map<String, String> fields) throws IOException {
        if (!"chunked".equals(fields.get("transfer-encoding"))) {
            return exactly(Integer.parseInt(fields.getOrDefault("content-length", "0")));
        }
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (int size = Integer.parseInt(line(), 16); size > 0; size = Integer.parseInt(line(), 16)) {
            all.write(exactly(size));
            line();
        }
        line();
        return all.toByteArray();
    }

    private byte[] exactly(int size) throws IOException {
        byte[] bytes = in.readNBytes(size);
        if (bytes.length < size) {
            throw new EOFException("the answer breaks off after %d of %d bytes".formatted(bytes.length, size));
        }
        return bytes;
    }

    private String line() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int b = in.read(); b != '\n'; b = in.read()) {
            if (b < 0) {
                throw new EOFException("the connection ends after \"" + line + "\"");
            }
            if (b != '\r') {
                line.write(b);
            }
        }
        return line.toString(StandardCharsets.ISO_8859_1);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
