package org.isnad.arabic;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the tables that lie beside the library's classes: tab-separated UTF-8, a line an entry, {@code #} opening a
 * comment line, {@code -} standing for nothing, {@code ;} between the values of one field.
 */
public final class TableReader {
    private TableReader() {}

    /** The rows of the resource {@code name} beside {@code owner}, each with exactly {@code columns} fields. */
    public static List<String[]> rows(Class<?> owner, String name, int columns) {
        InputStream in = owner.getResourceAsStream(name);
        if (in == null) {
            throw new IllegalStateException("No table " + name + " beside " + owner.getName());
        }
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return rows(reader, name, columns);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The rows of {@code reader}; {@code name} is for messages. */
    public static List<String[]> rows(BufferedReader reader, String name, int columns) throws IOException {
        List<String[]> rows = new ArrayList<>();
        int number = 0;
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] fields = line.split("\t", -1);
            if (fields.length != columns) {
                throw new IllegalArgumentException(
                        name + ", line " + number + ": " + fields.length + " fields, not " + columns);
            }
            rows.add(fields);
        }
        return rows;
    }

    /** The values of one field. */
    public static List<String> values(String field) {
        List<String> values = new ArrayList<>();
        for (String value : field.split(";")) {
            if (!value.isBlank() && !value.equals("-")) {
                values.add(value.strip());
            }
        }
        return List.copyOf(values);
    }
}
