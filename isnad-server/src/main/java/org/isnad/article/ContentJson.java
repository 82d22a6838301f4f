package org.isnad.article;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The stored form of a revision; its body is stored by {@link BodyJson}. */
final class ContentJson {
    private static final ObjectMapper JSON = new ObjectMapper();

    private ContentJson() {}

    static String write(ArticleContent content) {
        try {
            ObjectNode node = JSON.valueToTree(content);
            node.set("body", JSON.readTree(BodyJson.write(content.body())));
            return JSON.writeValueAsString(node);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    static ArticleContent read(String json) {
        try {
            ObjectNode node = (ObjectNode) JSON.readTree(json);
            JsonNode body = node.get("body");
            node.set("body", JSON.valueToTree(Body.EMPTY));
            ArticleContent content = JSON.treeToValue(node, ArticleContent.class);
            return new ArticleContent(
                    content.language(),
                    content.kicker(),
                    content.title(),
                    content.standfirst(),
                    content.section(),
                    content.bylines(),
                    content.tags(),
                    BodyJson.read(body.toString()),
                    content.lead(),
                    content.placement(),
                    content.breaking());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a stored revision cannot be read", e);
        }
    }
}
