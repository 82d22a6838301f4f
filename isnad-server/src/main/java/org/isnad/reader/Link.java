package org.isnad.reader;

/** A name that leads to a page of this site; {@code current} marks the page one is on. */
public record Link(String href, String name, boolean current) {
    static Link to(String href, String name) {
        return new Link(href, name, false);
    }
}
