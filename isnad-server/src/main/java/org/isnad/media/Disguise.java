package org.isnad.media;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Files that are a picture and a page, a program or an archive at once. Nothing of such a part would be kept, but whoever
 * uploads one is not bringing a picture. Other data behind the picture is common (phones store clips there) and is let be.
 */
final class Disguise {
    private static final byte[][] PAGE_MARKS = Stream.of("<script", "<!doctype", "<html", "<?php")
            .map(mark -> mark.getBytes(StandardCharsets.US_ASCII))
            .toArray(byte[][]::new);
    private static final byte[] END_OF_ARCHIVE = {'P', 'K', 5, 6};
    private static final int ARCHIVE_END_WITHIN = 66_000;
    private static final int PDF_BEGINS_WITHIN = 1024;

    private Disguise() {}

    static boolean isWornBy(byte[] file) {
        return holdsPage(file) || isArchive(file) || isPdf(file);
    }

    private static boolean holdsPage(byte[] file) {
        for (int at = 0; at < file.length; at++) {
            if (file[at] == '<') {
                for (byte[] mark : PAGE_MARKS) {
                    if (standsAt(file, at, mark)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static boolean standsAt(byte[] file, int at, byte[] lowerCaseMark) {
        if (at > file.length - lowerCaseMark.length) {
            return false;
        }
        for (int i = 0; i < lowerCaseMark.length; i++) {
            int c = file[at + i];
            if ((c >= 'A' && c <= 'Z' ? c + 32 : c) != lowerCaseMark[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean isArchive(byte[] file) {
        for (int at = Math.max(0, file.length - ARCHIVE_END_WITHIN); at < file.length; at++) {
            if (file[at] == 'P' && new FileBytes(file).says(latin(END_OF_ARCHIVE), at)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPdf(byte[] file) {
        return new String(file, 0, Math.min(file.length, PDF_BEGINS_WITHIN), StandardCharsets.ISO_8859_1)
                .toUpperCase(Locale.ROOT)
                .contains("%PDF-");
    }

    private static String latin(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
