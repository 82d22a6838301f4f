package org.isnad.edition;

/** What a source made for an address: HTML in UTF-8 with a status, or a lasting redirect. */
public final class Page {
    private final int status;
    private final byte[] html;
    private final String location;

    private Page(int status, byte[] html, String location) {
        this.status = status;
        this.html = html;
        this.location = location;
    }

    public static Page html(int status, byte[] html) {
        return new Page(status, html, "");
    }

    public static Page movedForEver(String location) {
        return new Page(301, new byte[0], location);
    }

    public int status() {
        return status;
    }

    /** Not to be changed. */
    public byte[] html() {
        return html;
    }

    public String location() {
        return location;
    }
}
