package org.isnad.article;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.function.UnaryOperator;

/** The stored form of a body. Each change of form gets a version and a step here that brings the one before it along. */
public final class BodyJson {
    static final int VERSION = 2;

    private static final String VERSION_FIELD = "version";

    private static final ObjectMapper JSON = JsonMapper.builder()
            .withConfigOverride(
                    Body.class,
                    body -> body.setIgnorals(JsonIgnoreProperties.Value.forIgnoredProperties(VERSION_FIELD)))
            .build();

    private static final ObjectReader BODIES = JSON.readerFor(Body.class);

    /** The step at index n reads version n + 1 and writes version n + 2. */
    private static final List<UnaryOperator<ObjectNode>> STEPS = List.of(BodyJson::textBecomesSpans);

    private record Stored(int version, Body body) {}

    private BodyJson() {}

    public static String write(Body body) {
        try {
            ObjectNode stored = JSON.createObjectNode().put(VERSION_FIELD, VERSION);
            stored.set(
                    "blocks",
                    JSON.valueToTree(new Stored(VERSION, body)).path("body").path("blocks"));
            return JSON.writeValueAsString(stored);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    public static Body read(String json) {
        try {
            return isPresent(json) ? BODIES.readValue(json) : BODIES.readValue(broughtAlong(json));
        } catch (IOException e) {
            throw new IllegalStateException("a stored body cannot be read", e);
        }
    }

    /** Whether it begins by saying so, as {@link #write} lets it; nearly all do, and need no tree to be read. */
    private static boolean isPresent(String json) throws IOException {
        try (JsonParser parser = JSON.createParser(json)) {
            return parser.nextToken() == JsonToken.START_OBJECT
                    && VERSION_FIELD.equals(parser.nextFieldName())
                    && parser.nextIntValue(0) == VERSION;
        }
    }

    private static JsonNode broughtAlong(String json) throws IOException {
        ObjectNode stored = (ObjectNode) JSON.readTree(json);
        int version = stored.path(VERSION_FIELD).asInt();
        if (version < 1 || version > VERSION) {
            throw new IllegalStateException("a body of version %d was stored by a newer Isnad".formatted(version));
        }
        for (UnaryOperator<ObjectNode> step : STEPS.subList(version - 1, STEPS.size())) {
            stored = step.apply(stored);
        }
        return stored;
    }

    /** Version 1 had paragraphs, headings and pull quotes as plain text; version 2 has spans, to carry marks and links. */
    private static ObjectNode textBecomesSpans(ObjectNode stored) {
        for (JsonNode block : stored.path("blocks")) {
            JsonNode text = ((ObjectNode) block).remove("text");
            if (text != null) {
                ((ObjectNode) block).putArray("spans").addObject().put("text", text.asText());
            }
        }
        return stored;
    }
}
