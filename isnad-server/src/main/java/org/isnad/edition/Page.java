package org.isnad.edition;

/** What a source made for an address: HTML with a status, or a lasting redirect. */
public record Page(int status, String html, String location) {
    public static Page html(int status, String html) {
        return new Page(status, html, "");
    }

    public static Page movedForEver(String location) {
        return new Page(301, "", location);
    }
}
