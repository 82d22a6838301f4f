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
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import javax.net.SocketFactory;

/** One connection, byte by byte, for what no HTTP client lets its user do. */
public final class OpenConnection implements AutoCloseable {
    /**
     * @param fields by lower-case name
     * @param lines of the head, as they came
     * @param lastField the name of the one that stood last
     */
    @SuppressWarnings("ArrayRecordComponent")
    public record Answer(int status, Map<String, String> fields, List<String> lines, String lastField, byte[] bytes) {
        public String text() {
            return new String(bytes, StandardCharsets.UTF_8);
        }

        String unzipped() throws IOException {
            return new String(
                    new GZIPInputStream(new ByteArrayInputStream(bytes)).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private final Socket socket;
    private final InputStream in;

    public OpenConnection(URI site) throws IOException {
        this(site, SocketFactory.getDefault());
    }

    OpenConnection(URI site, SocketFactory sockets) throws IOException {
        socket = sockets.createSocket(site.getHost(), site.getPort());
        socket.setSoTimeout(20_000);
        in = new BufferedInputStream(socket.getInputStream());
    }

    public void send(String bytes) throws IOException {
        socket.getOutputStream().write(bytes.getBytes(StandardCharsets.ISO_8859_1));
    }

    public Answer get(String path, String... lines) throws IOException {
        send(request("GET", path, lines));
        return read(true);
    }

    public static String request(String method, String path, String... lines) {
        return "%s %s HTTP/1.1\r\nHost: localhost\r\n%s\r\n"
                .formatted(method, path, lines.length == 0 ? "" : String.join("\r\n", lines) + "\r\n");
    }

    public Answer read(boolean hasBody) throws IOException {
        String status = line();
        Map<String, String> fields = new TreeMap<>();
        List<String> lines = new ArrayList<>();
        String last = "";
        for (String line = line(); !line.isEmpty(); line = line()) {
            lines.add(line);
            int colon = line.indexOf(':');
            last = line.substring(0, colon);
            fields.put(last.toLowerCase(Locale.ROOT), line.substring(colon + 1).strip());
        }
        int code = Integer.parseInt(status.split(" ")[1]);
        boolean hasContent = hasBody && code != 304 && code != 204;
        return new Answer(code, fields, lines, last, hasContent ? body(fields) : new byte[0]);
    }

    public boolean isClosedByServer() throws IOException {
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
