package org.isnad.arabic.attribution;

import java.util.List;

/**
 * All that was found in one text.
 *
 * @param text the text
 * @param statements who said what, in the order of the cues
 */
public record Findings(String text, List<Statement> statements) {}
