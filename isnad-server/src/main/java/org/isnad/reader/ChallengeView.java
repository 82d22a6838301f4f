package org.isnad.reader;

import org.isnad.comment.ProofOfWork;
import org.jspecify.annotations.Nullable;

/**
 * The question of a comment form.
 *
 * @param sum as it stands on the page, in the publication's digits
 * @param spoken the same in words, for those who hear the page
 * @param answer what was typed, for a question that still holds
 * @param task what the browser is to work out unseen, or null
 */
public record ChallengeView(String token, String sum, String spoken, String answer, ProofOfWork.@Nullable Task task) {}
