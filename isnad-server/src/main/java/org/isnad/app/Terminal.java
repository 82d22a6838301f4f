package org.isnad.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How much room there is for a line. */
final class Terminal {
    private static final int UNLESS_TOLD = 80;
    private static final int LEAST = 40;
    private static final Pattern ROWS_AND_COLUMNS = Pattern.compile("\\d+ (\\d{1,4})\\s*");

    private Terminal() {}

    static int columns() {
        try {
            Process stty = new ProcessBuilder("stty", "size")
                    .redirectInput(ProcessBuilder.Redirect.INHERIT)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            Matcher size = ROWS_AND_COLUMNS.matcher(
                    new String(stty.getInputStream().readAllBytes(), StandardCharsets.US_ASCII));
            int columns = size.matches() ? Integer.parseInt(size.group(1)) : 0;
            return columns < LEAST ? UNLESS_TOLD : columns;
        } catch (IOException e) {
            return UNLESS_TOLD;
        }
    }
}
