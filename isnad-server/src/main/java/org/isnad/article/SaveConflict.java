package org.isnad.article;

/** Somebody else saved the article after the text at hand was opened. */
public final class SaveConflict extends RuntimeException {
    private final long article;

    SaveConflict(long article) {
        super("article " + article + " was saved by somebody else meanwhile");
        this.article = article;
    }

    public long article() {
        return article;
    }
}
