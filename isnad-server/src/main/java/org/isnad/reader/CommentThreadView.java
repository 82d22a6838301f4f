package org.isnad.reader;

import java.util.List;

/** A comment with those that answer it. */
public record CommentThreadView(Link article, String allHref, List<CommentView> comments, ListingView.Pager pager) {}
