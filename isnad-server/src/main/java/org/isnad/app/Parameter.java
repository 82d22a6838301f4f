package org.isnad.app;

/** What a command takes without the name of an option before it. */
record Parameter(String label, String description, int least, int most) {
    static final Parameter NONE = new Parameter("", "", 0, 0);

    static Parameter one(String label, String description) {
        return new Parameter(label, description, 1, 1);
    }

    static Parameter any(String label, String description) {
        return new Parameter("[%s]".formatted(label), description, 0, Integer.MAX_VALUE);
    }

    boolean isTaken() {
        return most > 0;
    }
}
