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

/** A page's bytes in one coding, where the network can take them without a copy, and what conditions ask about them. */
final class Representation {
    private final Coding coding;
    private final ByteBuf buffer;
    private final String entityTag;
    private final String lastModified;
    private final long changedAt;
    private final Headers headers;

    Representation(Coding coding, String hash, long changedAt, byte[] bytes) {
        this.coding = coding;
        this.buffer = Unpooled.unreleasableBuffer(Unpooled.wrappedBuffer(
                ByteBuffer.allocateDirect(bytes.length).put(bytes).flip()));
        this.entityTag = '"' + hash + coding.tagSuffix() + '"';
        this.lastModified = httpDate(changedAt);
        this.changedAt = changedAt / 1000 * 1000;
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("ETag", entityTag);
        fields.put("Last-Modified", lastModified);
        fields.put("Accept-Ranges", "bytes");
        fields.put("Content-Type", "text/html;charset=UTF-8");
        if (coding != Coding.IDENTITY) {
            fields.put("Content-Encoding", coding.token());
        }
        this.headers = Headers.of(fields);
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

    /** What an answer says of these bytes when it sends all of them. */
    Headers headers() {
        return headers;
    }

    String entityTag() {
        return entityTag;
    }

    String lastModified() {
        return lastModified;
    }

    /** In milliseconds since 1970, but whole seconds, as HTTP dates are. */
    long changedAt() {
        return changedAt;
    }

    /** The same bytes for everybody: whoever has sent them need not release them. */
    ByteBuf bytesToSend() {
        return buffer.duplicate();
    }

    Buffer whole() {
        return Buffer.buffer(bytesToSend());
    }

    Buffer part(ByteRange range) {
        return Buffer.buffer(buffer.slice(range.first(), range.length()));
    }
}
