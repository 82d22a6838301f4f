package org.isnad.media;

import org.jspecify.annotations.Nullable;

/** Walks the markers of a JPEG from its start to its end marker. */
final class JpegStructure {
    /** Progressive files have about ten; thousands of empty ones keep a decoder busy for hours. */
    private static final int MOST_SCANS = 64;

    private static final int START_OF_SCAN = 0xDA;
    private static final int END = 0xD9;
    private static final int APP1 = 0xE1;
    private static final String EXIF = "Exif\0\0";

    private final FileBytes bytes;
    private int width;
    private int height;
    private int scans;
    private @Nullable Orientation orientation;

    private JpegStructure(FileBytes bytes) {
        this.bytes = bytes;
    }

    static boolean begins(FileBytes bytes) {
        return bytes.says("\u00FF\u00D8\u00FF", 0);
    }

    static UploadedPicture read(FileBytes bytes) {
        JpegStructure jpeg = new JpegStructure(bytes);
        jpeg.walk();
        if (jpeg.width == 0 || jpeg.height == 0 || jpeg.scans == 0) {
            throw PictureRefused.damaged();
        }
        Orientation orientation = jpeg.orientation == null ? Orientation.UPRIGHT : jpeg.orientation;
        return new UploadedPicture(PictureFormat.JPEG, jpeg.width, jpeg.height, false, 1, orientation, null);
    }

    private void walk() {
        int at = 2;
        while (true) {
            int marker = markerAt(at);
            while (bytes.u8(at + 1) == 0xFF) {
                at++;
                marker = bytes.u8(at + 1);
            }
            at += 2;
            if (marker == END) {
                return;
            }
            if (standsAlone(marker)) {
                continue;
            }
            int length = bytes.claimed(bytes.u16(at), at);
            readSegment(marker, at, length);
            at += length;
            if (marker == START_OF_SCAN) {
                at = afterScan(at);
            }
        }
    }

    private int markerAt(int at) {
        if (bytes.u8(at) != 0xFF) {
            throw PictureRefused.damaged();
        }
        return bytes.u8(at + 1);
    }

    private void readSegment(int marker, int at, int length) {
        if (length < 2) {
            throw PictureRefused.damaged();
        }
        if (isFrameHeader(marker)) {
            height = bytes.u16(at + 3);
            width = bytes.u16(at + 5);
        } else if (marker == APP1 && orientation == null && bytes.says(EXIF, at + 2)) {
            int from = at + 2 + EXIF.length();
            orientation = Orientation.in(bytes.slice(from, at + length - from));
        } else if (marker == START_OF_SCAN && ++scans > MOST_SCANS) {
            throw PictureRefused.damaged();
        }
    }

    private int afterScan(int at) {
        int end = at;
        while (bytes.u8(end) != 0xFF || bytes.u8(end + 1) == 0 || standsAlone(bytes.u8(end + 1))) {
            end++;
        }
        return end;
    }

    private static boolean standsAlone(int marker) {
        return marker == 0x01 || (marker >= 0xD0 && marker <= 0xD7);
    }

    private static boolean isFrameHeader(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }
}
