package org.isnad.reader;

import java.util.List;

/** A page that says one thing and shows ways onward. */
public record ToldView(String titleKey, String textKey, List<Link> ways) {}
