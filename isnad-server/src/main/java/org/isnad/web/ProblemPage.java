package org.isnad.web;

/** How a door tells its visitors what went wrong. */
public interface ProblemPage {
    /** Whether the path belongs to this door; of two that both say so, the one with the longer root speaks. */
    boolean serves(String path);

    int rootLength();

    /** May fail, with the database away say; the visitor then gets the status in plain words. */
    Markup page(int status);
}
