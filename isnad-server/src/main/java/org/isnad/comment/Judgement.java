package org.isnad.comment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Finds why a comment should wait for the newsroom. */
@ApplicationScoped
class Judgement {
    private static final Duration REPEATED_WITHIN = Duration.ofDays(30);
    private static final Duration NETWORK_WATCHED = Duration.ofDays(7);

    private final CommentPolicies policies;
    private final CommentRepository comments;
    private final CommenterRepository commenters;
    private final Names names;
    private final ProofOfWork proofs;
    private volatile Words words = new Words(List.of(), new HeldWords(List.of()));

    private record Words(List<String> list, HeldWords found) {}

    Judgement(
            CommentPolicies policies,
            CommentRepository comments,
            CommenterRepository commenters,
            Names names,
            ProofOfWork proofs) {
        this.policies = policies;
        this.comments = comments;
        this.commenters = commenters;
        this.names = names;
        this.proofs = proofs;
    }

    Set<Hold> holds(
            Moderation moderation,
            CheckedComment comment,
            Commenter commenter,
            TypedComment typed,
            ChallengeToken token,
            Instant now) {
        CommentPolicy policy = policies.policy();
        Set<Hold> holds = EnumSet.noneOf(Hold.class);
        put(holds, Hold.BEFORE_SHOWING, moderation == Moderation.BEFORE);
        put(holds, Hold.FIRST_TIME, !commenters.wasShown(commenter.id()));
        put(holds, Hold.LINKS, CommentText.hasLinks(comment.text()) || CommentText.hasLinks(comment.name()));
        put(holds, Hold.REPEATED, comments.isTextKnown(CommentText.key(comment.text()), now.minus(REPEATED_WITHIN)));
        put(holds, Hold.WORDS, words(policy).areIn(comment.name() + '\n' + comment.text()));
        put(holds, Hold.STAFF_NAME, names.isLikeStaff(comment.name()));
        put(holds, Hold.WITHOUT_SUM, typed.withoutSum());
        put(holds, Hold.WITHOUT_PROOF, policy.proofOfWork() && !proofs.isDone(token.nonce(), typed.proof()));
        put(holds, Hold.BANNED_NETWORK, commenters.wasBannedIn(commenter.network(), now.minus(NETWORK_WATCHED)));
        put(holds, Hold.BANNED, commenter.bannedAt() != null || commenters.isEmailBanned(commenter.email()));
        put(holds, Hold.HONEYPOT, !typed.honeypot().isEmpty());
        return holds;
    }

    /** Made anew only when the list is another. */
    private HeldWords words(CommentPolicy policy) {
        Words known = words;
        if (!known.list().equals(policy.heldWords())) {
            known = new Words(policy.heldWords(), new HeldWords(policy.heldWords()));
            words = known;
        }
        return known.found();
    }

    private static void put(Set<Hold> holds, Hold hold, boolean holdsTrue) {
        if (holdsTrue) {
            holds.add(hold);
        }
    }
}
