package org.isnad.publication;

/** Answered by whoever puts things into sections. */
public interface SectionUse {
    boolean inUse(long section);
}
