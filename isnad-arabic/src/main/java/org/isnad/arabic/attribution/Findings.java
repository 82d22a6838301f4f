package org.isnad.arabic.attribution;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that was found in one text. Offsets everywhere are UTF-16 indexes into {@code text}, ends exclusive.
 *
 * @param text the text
 * @param statements who said what, in the order of the cues
 * @param actors who is mentioned
 * @param relations what is asserted between two of them
 */
public record Findings(String text, List<Statement> statements, List<ActorFinding> actors, List<Relation> relations) {
    /**
     * The findings as one line of JSON.
     *
     * @param id what the text is called, put first unless it is null; a number stays one
     */
    public String toJson(@Nullable Object id) {
        return FindingsJson.write(this, id, false);
    }

    /** The same with the text itself, for readers who do not have it. */
    public String toJsonWithText(@Nullable Object id) {
        return FindingsJson.write(this, id, true);
    }

    /** The findings as a report to be read. */
    public String toReport() {
        return FindingsReport.write(this);
    }
}
