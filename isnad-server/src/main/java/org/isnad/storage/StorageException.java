package org.isnad.storage;

/** Something about the data folder or the database that the person at the console has to know, said in one sentence. */
public final class StorageException extends RuntimeException {
    public StorageException(String sentence) {
        super(sentence);
    }

    public StorageException(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
