package org.isnad.app;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.isnad.arabic.attribution.Attribution;
import org.jspecify.annotations.Nullable;

/** Analyses articles that come one a line. A line that cannot be read is told of and the others go on. */
final class JsonLines {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Attribution attribution;
    private final PrintWriter out;
    private final PrintWriter err;
    private boolean failed;

    JsonLines(Attribution attribution, PrintWriter out, PrintWriter err) {
        this.attribution = attribution;
        this.out = out;
        this.err = err;
    }

    /** 0 when every line was read, else 1. */
    int analyse(Input input) throws IOException {
        int number = 0;
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(input.bytes(), StandardCharsets.UTF_8.newDecoder()))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                line(number, number == 1 && line.startsWith("\uFEFF") ? line.substring(1) : line);
            }
        } catch (CharacterCodingException e) {
            throw new CommandFailed("%s is not text in UTF-8 from line %d on.".formatted(input.name(), number + 1));
        } finally {
            out.flush();
        }
        return failed ? 1 : 0;
    }

    private void line(int number, String line) {
        if (line.isBlank()) {
            return;
        }
        JsonNode article;
        try {
            article = JSON.readTree(line);
        } catch (JsonProcessingException e) {
            fail(number, "this is not JSON: " + e.getOriginalMessage());
            return;
        }
        JsonNode text = article.get("text");
        JsonNode id = article.get("id");
        if (text == null || !text.isTextual()) {
            fail(number, "there is no \"text\" that is a string");
        } else if (id != null && id.isContainerNode()) {
            fail(number, "the \"id\" is neither a string nor a number");
        } else {
            out.println(attribution
                    .analyse(text.textValue(), date(number, article.get("date")))
                    .toJson(plain(id)));
        }
    }

    private static @Nullable Object plain(@Nullable JsonNode id) {
        if (id == null || id.isNull()) {
            return null;
        }
        return id.isNumber() ? id.numberValue() : id.asText();
    }

    private @Nullable LocalDate date(int number, @Nullable JsonNode date) {
        if (date == null || date.isNull() || date.asText().isBlank()) {
            return null;
        }
        String told = date.asText().strip();
        try {
            return LocalDate.parse(told.substring(0, Math.min(told.length(), 10)));
        } catch (DateTimeException e) {
            fail(number, "the date %s is no day such as 2024-12-31; analysed without it".formatted(told));
            return null;
        }
    }

    private void fail(int number, String why) {
        failed = true;
        err.printf("Line %d: %s.%n", number, why);
        err.flush();
    }
}
