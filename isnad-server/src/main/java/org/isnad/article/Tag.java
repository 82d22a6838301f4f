package org.isnad.article;

/** A subject that several articles share. */
public record Tag(long id, String name, String slug) {}
