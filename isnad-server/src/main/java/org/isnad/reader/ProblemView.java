package org.isnad.reader;

import java.util.List;

/** A page for what went wrong, with a way onward. */
public record ProblemView(int status, String titleKey, String textKey, List<Card> newest) {}
