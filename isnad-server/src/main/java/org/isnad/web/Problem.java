package org.isnad.web;

/** Ends a request with a status and the page that explains it. */
public final class Problem extends RuntimeException {
    private final int status;

    private Problem(int status) {
        super("status " + status, null, false, false);
        this.status = status;
    }

    public static Problem notFound() {
        return new Problem(404);
    }

    public static Problem gone() {
        return new Problem(410);
    }

    public static Problem forbidden() {
        return new Problem(403);
    }

    /** One visitor asks more often than others can be answered beside. */
    public static Problem tooMany() {
        return new Problem(429);
    }

    /** The server is there, but not yet, or not now, able to answer this. */
    public static Problem notReady() {
        return new Problem(503);
    }

    public int status() {
        return status;
    }
}
