package org.isnad.arabic.attribution;

import java.util.List;

/**
 * All that was found in one text. Offsets everywhere are UTF-16 indexes into {@code text}, ends exclusive.
 *
 * @param text the text
 * @param statements who said what, in the order of the cues
 * @param actors who is mentioned
 * @param relations what is asserted between two of them
 */
public record Findings(String text, List<Statement> statements, List<ActorFinding> actors, List<Relation> relations) {
    /** The findings as one line of JSON; {@code id} is put first unless it is null. */
    public String toJson(@org.jspecify.annotations.Nullable String id) {
        return FindingsJson.write(this, id);
    }

    /** The findings as a report to be read. */
    public String toReport() {
        return FindingsReport.write(this);
    }
}
