package org.isnad.article;

/** Somebody whose name stands in bylines. */
public record Person(long id, String name, String slug, String about) {
    public String href() {
        return "/by/" + id + "/" + slug;
    }
}
