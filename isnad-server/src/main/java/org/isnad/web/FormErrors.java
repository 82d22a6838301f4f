package org.isnad.web;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is wrong with a form, each message beside its field. */
public final class FormErrors {
    private final Map<String, Message> messages = new LinkedHashMap<>();

    public FormErrors add(String field, Message message) {
        messages.putIfAbsent(field, message);
        return this;
    }

    public boolean any() {
        return !messages.isEmpty();
    }

    public @Nullable Message of(String field) {
        return messages.get(field);
    }

    /** For {@code aria-invalid}, which a field without a mistake does not have. */
    public @Nullable String invalid(String field) {
        return messages.containsKey(field) ? "true" : null;
    }

    /** For {@code aria-describedby}: where it stands what is wrong, if anything is. */
    public @Nullable String describedBy(String field) {
        return messages.containsKey(field) ? field + "-error" : null;
    }

    /** The same for a field that also has a hint, in an element called {@code <field>-hint}. */
    public String describedWithHint(String field) {
        return messages.containsKey(field) ? field + "-error " + field + "-hint" : field + "-hint";
    }

    public Map<String, Message> all() {
        return messages;
    }

    /** A single line that may not be empty and may not reorder its surroundings. */
    public String requiredLine(String field, @Nullable String typed, int most) {
        String line = optionalLine(field, typed, most);
        if (line.isEmpty()) {
            add(field, Message.of("form.required"));
        }
        return line;
    }

    public String optionalLine(String field, @Nullable String typed, int most) {
        String raw = typed == null ? "" : typed;
        if (Clean.reorders(raw)) {
            add(field, Message.of("form.bidi-controls"));
        }
        String line = Clean.line(raw);
        if (line.codePointCount(0, line.length()) > most) {
            add(field, Message.of("form.too-long", most, line.codePointCount(0, line.length())));
        }
        return line;
    }
}
