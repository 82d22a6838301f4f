package org.isnad.publication;

/** A part of the publication, such as politics, with its place in the masthead. */
public record Section(long id, String slug, String name, int place) {}
