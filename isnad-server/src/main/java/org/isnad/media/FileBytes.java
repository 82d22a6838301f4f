package org.isnad.media;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Foreign bytes, read by position; whatever lies beyond the end means that the file is damaged. */
final class FileBytes {
    private final byte[] content;

    FileBytes(byte[] content) {
        this.content = content;
    }

    byte[] content() {
        return content;
    }

    int length() {
        return content.length;
    }

    int u8(int at) {
        require(at, 1);
        return content[at] & 0xFF;
    }

    int u16(int at) {
        return u8(at) << 8 | u8(at + 1);
    }

    int u16LittleEndian(int at) {
        return u8(at) | u8(at + 1) << 8;
    }

    int u24LittleEndian(int at) {
        return u16LittleEndian(at) | u8(at + 2) << 16;
    }

    long u32(int at) {
        return (long) u16(at) << 16 | u16(at + 2);
    }

    long u32LittleEndian(int at) {
        return u16LittleEndian(at) | (long) u16LittleEndian(at + 2) << 16;
    }

    /** A length as the file claims it, when that much is really there. */
    int claimed(long length, int from) {
        if (length < 0 || length > content.length - (long) from) {
            throw PictureRefused.damaged();
        }
        return (int) length;
    }

    byte[] slice(int from, int length) {
        require(from, length);
        return Arrays.copyOfRange(content, from, from + length);
    }

    boolean says(String latin, int at) {
        if (at < 0 || at > content.length - latin.length()) {
            return false;
        }
        for (int i = 0; i < latin.length(); i++) {
            if ((content[at + i] & 0xFF) != latin.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    String name(int at) {
        require(at, 4);
        return new String(content, at, 4, StandardCharsets.ISO_8859_1);
    }

    private void require(int at, int length) {
        if (at < 0 || length < 0 || at > content.length - length) {
            throw PictureRefused.damaged();
        }
    }
}
