package org.isnad.media;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The blocks of a GIF: where its frames are, and which parts a clean copy needs. */
final class GifStructure {
    record Frame(int x, int y, int width, int height) {}

    private record Part(int from, int to) {}

    private static final int EXTENSION = 0x21;
    private static final int IMAGE = 0x2C;
    private static final int TRAILER = 0x3B;
    private static final int GRAPHIC_CONTROL = 0xF9;
    private static final int APPLICATION = 0xFF;
    private static final int HEADER_LENGTH = 13;

    private final FileBytes bytes;
    private final int width;
    private final int height;
    private final List<Frame> frames = new ArrayList<>();
    private final List<Part> framesWithTiming = new ArrayList<>();
    private final int headerEnd;
    private @Nullable Part loop;
    private @Nullable Part timing;

    private GifStructure(FileBytes bytes) {
        this.bytes = bytes;
        this.width = bytes.u16LittleEndian(6);
        this.height = bytes.u16LittleEndian(8);
        this.headerEnd = afterColours(bytes.u8(10), HEADER_LENGTH);
    }

    static boolean begins(FileBytes bytes) {
        return bytes.says("GIF87a", 0) || bytes.says("GIF89a", 0);
    }

    static GifStructure read(FileBytes bytes) {
        GifStructure gif = new GifStructure(bytes);
        Limits.checkPixels(gif.width, gif.height);
        gif.walk();
        if (gif.frames.isEmpty()) {
            throw PictureRefused.damaged();
        }
        return gif;
    }

    UploadedPicture upload() {
        return new UploadedPicture(PictureFormat.GIF, width, height, true, frames.size(), Orientation.UPRIGHT, null);
    }

    Frame firstFrame() {
        return frames.getFirst();
    }

    /** The same frames, times and loop, and nothing else. */
    byte[] cleanCopy() {
        ByteArrayOutputStream copy = new ByteArrayOutputStream(bytes.length());
        copy(new Part(0, headerEnd), copy);
        if (loop != null) {
            copy(loop, copy);
        }
        framesWithTiming.forEach(part -> copy(part, copy));
        copy.write(TRAILER);
        return copy.toByteArray();
    }

    private void copy(Part part, ByteArrayOutputStream copy) {
        copy.write(bytes.content(), part.from(), part.to() - part.from());
    }

    private void walk() {
        int at = headerEnd;
        while (true) {
            at = switch (bytes.u8(at)) {
                case EXTENSION -> readExtension(at);
                case IMAGE -> readFrame(at);
                case TRAILER -> -1;
                default -> throw PictureRefused.damaged();
            };
            if (at < 0) {
                return;
            }
        }
    }

    private int readExtension(int at) {
        int end = afterBlocks(at + 2);
        Part part = new Part(at, end);
        int kind = bytes.u8(at + 1);
        if (kind == GRAPHIC_CONTROL) {
            timing = part;
        } else if (kind == APPLICATION && loop == null && isLoop(part)) {
            loop = part;
        }
        return end;
    }

    private boolean isLoop(Part part) {
        return part.to() - part.from() == 19
                && (bytes.says("NETSCAPE2.0", part.from() + 3) || bytes.says("ANIMEXTS1.0", part.from() + 3));
    }

    private int readFrame(int at) {
        Frame frame = new Frame(
                bytes.u16LittleEndian(at + 1),
                bytes.u16LittleEndian(at + 3),
                bytes.u16LittleEndian(at + 5),
                bytes.u16LittleEndian(at + 7));
        if (frame.width() == 0
                || frame.height() == 0
                || frame.x() + frame.width() > width
                || frame.y() + frame.height() > height) {
            throw PictureRefused.damaged();
        }
        int end = afterBlocks(afterColours(bytes.u8(at + 9), at + 10) + 1);
        frames.add(frame);
        Limits.checkFrames(frames.size(), width, height);
        if (timing != null) {
            framesWithTiming.add(timing);
            timing = null;
        }
        framesWithTiming.add(new Part(at, end));
        return end;
    }

    private int afterColours(int flags, int at) {
        return (flags & 0x80) == 0 ? at : at + 3 * (2 << (flags & 7));
    }

    private int afterBlocks(int from) {
        int at = from;
        while (bytes.u8(at) != 0) {
            at += 1 + bytes.u8(at);
        }
        return at + 1;
    }
}
