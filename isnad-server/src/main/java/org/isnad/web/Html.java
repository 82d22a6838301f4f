package org.isnad.web;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.regex.Pattern;

/** One function for each way that a page request can end. */
public final class Html {
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9/-]+");
    private static final String TYPE = MediaType.TEXT_HTML + ";charset=UTF-8";

    private Html() {}

    public static Response ok(Markup page) {
        return with(200, page);
    }

    /** The form again, with what is wrong beside its fields. */
    public static Response invalid(Markup form) {
        return with(422, form);
    }

    /** The form again, since somebody else was faster. */
    public static Response conflict(Markup form) {
        return with(409, form);
    }

    public static Response with(int status, Markup page) {
        return Response.status(status).type(TYPE).entity(page.utf8()).build();
    }

    /** After a form was acted on: the browser fetches the page it is led to. */
    public static Response seeOther(String path) {
        return Response.seeOther(ascii(path)).build();
    }

    public static Response movedForEver(String path) {
        return Response.status(Response.Status.MOVED_PERMANENTLY)
                .header(HttpHeaders.LOCATION, ascii(path).toString())
                .build();
    }

    /** An address as headers and other programs take it, Arabic letters percent-encoded. */
    public static URI ascii(String path) {
        return URI.create(asciiText(path));
    }

    /** The same, without asking whether it is an address at all. */
    public static String asciiText(String path) {
        if (PLAIN.matcher(path).matches()) {
            return path;
        }
        try {
            int rest = restOf(path);
            return new URI(null, null, path.substring(0, rest), null).toASCIIString() + path.substring(rest);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** Where the path ends and the query, or the place on the page, begins. */
    private static int restOf(String path) {
        int query = path.indexOf('?');
        int place = path.indexOf('#');
        return query < 0 ? place < 0 ? path.length() : place : query;
    }
}
