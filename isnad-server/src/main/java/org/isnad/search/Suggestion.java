package org.isnad.search;

/** Something that a reader who has begun to type may mean; {@code article} is zero unless it is one. */
public record Suggestion(Kind kind, String text, long article) {
    public enum Kind {
        PERSON,
        TAG,
        ARTICLE
    }
}
