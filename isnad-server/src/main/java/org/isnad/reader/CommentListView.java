package org.isnad.reader;

import java.util.List;

/** A page of the comments under an article. */
public record CommentListView(
        Link article,
        int total,
        boolean threads,
        List<CommentView> comments,
        List<Link> orders,
        ListingView.Pager pager,
        CommentsDoor door) {
    /** The way to write one, unless none are taken. */
    public record CommentsDoor(String newHref, boolean closed) {}
}
