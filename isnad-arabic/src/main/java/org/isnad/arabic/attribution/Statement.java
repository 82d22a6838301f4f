package org.isnad.arabic.attribution;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One attributed content.
 *
 * @param speaker who said it
 * @param title the speaker's role as written beside the name, or null
 * @param cue what attributes it
 * @param content what was said, without the complementiser and without enclosing quotation marks
 * @param type how the words are given
 * @param via the outlet through which it was reported, or null
 * @param occasion the speech, conference or paper in which it was said, or null
 * @param place where it was said, or null
 * @param moment when it was said, or null
 * @param about identifiers of the actors that the content names
 * @param confidence how sure the engine is of each part
 */
public record Statement(
        Speaker speaker,
        @Nullable Passage title,
        Cue cue,
        Passage content,
        StatementType type,
        @Nullable Via via,
        @Nullable Passage occasion,
        @Nullable Passage place,
        @Nullable Moment moment,
        List<String> about,
        Confidence confidence) {}
