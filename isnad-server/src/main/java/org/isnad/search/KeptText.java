package org.isnad.search;

import java.nio.charset.StandardCharsets;
import org.apache.lucene.util.BytesRef;

/** A long text as the index keeps it, two bytes a character, so that a passage is read without what stands around it. */
final class KeptText implements CharSequence {
    private final BytesRef bytes;
    private final int start;
    private final int end;

    KeptText(BytesRef bytes) {
        this(bytes, 0, bytes.length / Character.BYTES);
    }

    private KeptText(BytesRef bytes, int start, int end) {
        this.bytes = bytes;
        this.start = start;
        this.end = end;
    }

    static BytesRef bytes(String text) {
        return new BytesRef(text.getBytes(StandardCharsets.UTF_16BE));
    }

    @Override
    public int length() {
        return end - start;
    }

    @Override
    public char charAt(int index) {
        int at = bytes.offset + (start + index) * Character.BYTES;
        return (char) (bytes.bytes[at] << Byte.SIZE | Byte.toUnsignedInt(bytes.bytes[at + 1]));
    }

    @Override
    public KeptText subSequence(int from, int to) {
        return new KeptText(bytes, start + from, start + to);
    }

    @Override
    public String toString() {
        return new String(
                bytes.bytes,
                bytes.offset + start * Character.BYTES,
                length() * Character.BYTES,
                StandardCharsets.UTF_16BE);
    }
}
