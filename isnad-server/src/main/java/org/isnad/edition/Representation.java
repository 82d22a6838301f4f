package org.isnad.edition;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.vertx.core.buffer.Buffer;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A page's bytes in one coding, and what conditions ask about them. Those that are asked for again lie where the network can
 * take them without a copy; outside the heap, where what is not needed any more is cleared away late.
 *
 * <p>Dates of HTTP have whole seconds. So that two contents never share one, Last-Modified is the first second that
 * began after the change, and is told only once it has come (RFC 9110, section 8.8.2): whoever names a date, be it that
 * of an answer, has everything that changed before it.
 */
final class Representation {
    private static final int SECOND = 1_000;
    private static final int ASKED_FOR_AGAIN = 3;

    private final Coding coding;
    private final AtomicInteger sent = new AtomicInteger();
    private volatile ByteBuf buffer;
    private final String entityTag;
    private final String lastModified;
    private final long lastModifiedMillis;
    private final Headers headers;
    private final Headers undatedHeaders;

    Representation(Coding coding, String hash, long changedAt, byte[] bytes) {
        this.coding = coding;
        this.buffer = kept(ByteBuffer.wrap(bytes));
        this.entityTag = '"' + hash + coding.tagSuffix() + '"';
        this.lastModifiedMillis = (changedAt / SECOND + 1) * SECOND;
        this.lastModified = httpDate(lastModifiedMillis);
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("ETag", entityTag);
        fields.put("Accept-Ranges", "bytes");
        fields.put("Content-Type", "text/html;charset=UTF-8");
        if (coding != Coding.IDENTITY) {
            fields.put("Content-Encoding", coding.token());
        }
        this.undatedHeaders = Headers.of(fields);
        fields.put("Last-Modified", lastModified);
        this.headers = Headers.of(fields);
    }

    private static ByteBuf kept(ByteBuffer bytes) {
        return Unpooled.unreleasableBuffer(Unpooled.wrappedBuffer(bytes));
    }

    static String httpDate(long millis) {
        return DateTimeFormatter.RFC_1123_DATE_TIME.format(
                Instant.ofEpochMilli(millis).atOffset(ZoneOffset.UTC));
    }

    Coding coding() {
        return coding;
    }

    int size() {
        return buffer.readableBytes();
    }

    byte[] bytes() {
        byte[] bytes = new byte[size()];
        buffer.getBytes(0, bytes);
        return bytes;
    }

    /** What an answer says of these bytes when it sends all of them, with or without their date. */
    Headers headers(boolean isDated) {
        return isDated ? headers : undatedHeaders;
    }

    String entityTag() {
        return entityTag;
    }

    String lastModified() {
        return lastModified;
    }

    /** In milliseconds since 1970. */
    long lastModifiedMillis() {
        return lastModifiedMillis;
    }

    /** Whether Last-Modified may be told of at a moment, in milliseconds since 1970. */
    boolean isDatedAt(long moment) {
        return lastModifiedMillis <= moment;
    }

    /** The same bytes for everybody: whoever has sent them need not release them. */
    ByteBuf bytesToSend() {
        if (sent.get() < ASKED_FOR_AGAIN && sent.incrementAndGet() == ASKED_FOR_AGAIN) {
            buffer = kept(ByteBuffer.allocateDirect(size()).put(bytes()).flip());
        }
        return buffer.duplicate();
    }

    Buffer whole() {
        return Buffer.buffer(bytesToSend());
    }

    Buffer part(ByteRange range) {
        return Buffer.buffer(buffer.slice(range.first(), range.length()));
    }
}
