package org.isnad.reader;

import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;

/** What an address of a search says, as it came. */
public class SearchForm {
    @QueryParam("q")
    @Nullable
    String q;

    @QueryParam("section")
    @Nullable
    String section;

    @QueryParam("author")
    @Nullable
    String author;

    @QueryParam("tag")
    @Nullable
    String tag;

    @QueryParam("from")
    @Nullable
    String from;

    @QueryParam("until")
    @Nullable
    String until;

    @QueryParam("language")
    @Nullable
    String language;

    @QueryParam("sort")
    @Nullable
    String sort;

    @QueryParam("page")
    @Nullable
    String page;

    @QueryParam("size")
    @Nullable
    String size;
}
