package org.isnad.app;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** What a command was told to read: a file, or the standard input when it is called {@code -}. */
record Input(String name, InputStream bytes) {
    static Input named(String name) throws IOException {
        if (name.equals("-")) {
            return new Input("the standard input", System.in);
        }
        Path path = Path.of(name);
        if (Files.isDirectory(path)) {
            throw new CommandFailed("%s is a folder, not a file.".formatted(name));
        }
        if (!Files.isReadable(path)) {
            throw new CommandFailed(
                    Files.exists(path)
                            ? "%s may not be read.".formatted(name)
                            : "There is no file %s.".formatted(name));
        }
        return new Input(name, Files.newInputStream(path));
    }

    byte[] all() throws IOException {
        try (bytes) {
            return bytes.readAllBytes();
        }
    }

    /** The bytes as UTF-8 text without a byte order mark. */
    String text(byte[] all) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(all))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new CommandFailed("%s is not text in UTF-8.".formatted(name));
        }
    }
}
