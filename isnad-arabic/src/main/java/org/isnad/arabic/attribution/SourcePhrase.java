package org.isnad.arabic.attribution;

import org.jspecify.annotations.Nullable;

/**
 * A prepositional cue with its source: بحسب الوزارة، وفقاً لرويترز.
 *
 * @param cue the cue; its token is the first of the phrase
 * @param cueTo the token after the cue's own words
 * @param source the source, or null when a pronoun stands for it (على حد قوله)
 * @param end the token after the phrase
 */
record SourcePhrase(CueWord cue, int cueTo, @Nullable Subject source, int end) {}
