package org.isnad.arabic.attribution;

import org.isnad.arabic.Span;
import org.jspecify.annotations.Nullable;

/**
 * A statement on its way through the steps.
 *
 * @param frame the cue and how its content is tied to it
 * @param cueSpan the place of the cue in the text
 * @param subject the speaker's noun phrase, or null when the speaker is implicit
 * @param contentFrom the first token of the content
 * @param contentTo the token after the content
 * @param type how the words are given
 * @param via the place of the outlet's name, or null
 */
record Draft(
        Frame frame,
        Span cueSpan,
        @Nullable Subject subject,
        int contentFrom,
        int contentTo,
        StatementType type,
        @Nullable Span via) {

    int cueToken() {
        return frame.cue().token();
    }

    int sentence() {
        return frame.cue().sentence();
    }

    Draft withVia(@Nullable Span via) {
        return new Draft(frame, cueSpan, subject, contentFrom, contentTo, type, via);
    }

    Draft withSubject(@Nullable Subject subject) {
        return new Draft(frame, cueSpan, subject, contentFrom, contentTo, type, via);
    }
}
