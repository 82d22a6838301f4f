package org.isnad.comment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.arabic.Normalisation;
import org.isnad.article.ArticleSummary;
import org.isnad.storage.Database;
import org.isnad.storage.EventLog;
import org.isnad.web.FormErrors;
import org.isnad.web.Message;

/** Takes comments in. */
@ApplicationScoped
public class Commenting {
    static final String SHOWN = "comment.shown";

    /** Nobody reads the form, writes and does the sum in less. */
    static final Duration QUICKEST = Duration.ofSeconds(2);

    /** What became of what was sent. */
    public sealed interface Outcome {
        record Shown(Comment comment) implements Outcome {}

        /** It waits for the newsroom. */
        record Held(Comment comment) implements Outcome {}

        /**
         * Something is to be put right.
         *
         * @param sameQuestion whether the question still holds, nothing having been tried with it
         */
        record Refused(FormErrors errors, boolean sameQuestion) implements Outcome {}

        record TooMany() implements Outcome {}

        record Closed() implements Outcome {}
    }

    private final Database database;
    private final CommentPolicies policies;
    private final Challenges challenges;
    private final CommentLimits limits;
    private final CommentRepository comments;
    private final CommenterRepository commenters;
    private final Judgement judgement;
    private final CommentLetters letters;
    private final Seal seal;
    private final EventLog events;
    private final InstantSource clock;

    Commenting(
            Database database,
            CommentPolicies policies,
            Challenges challenges,
            CommentLimits limits,
            CommentRepository comments,
            CommenterRepository commenters,
            Judgement judgement,
            CommentLetters letters,
            Seal seal,
            EventLog events,
            InstantSource clock) {
        this.database = database;
        this.policies = policies;
        this.challenges = challenges;
        this.limits = limits;
        this.comments = comments;
        this.commenters = commenters;
        this.judgement = judgement;
        this.letters = letters;
        this.seal = seal;
        this.events = events;
        this.clock = clock;
    }

    /** @param network of the sender */
    public Outcome submit(ArticleSummary article, TypedComment typed, String network) {
        if (!limits.allows(network, article.id())) {
            return new Outcome.TooMany();
        }
        Moderation moderation = policies.under(article);
        if (moderation == Moderation.CLOSED) {
            return new Outcome.Closed();
        }
        FormErrors errors = new FormErrors();
        CheckedComment comment = CheckedComment.of(typed, replyTo(article.id(), typed), errors);
        Optional<ChallengeToken> token = challenges.find(typed.token(), article.id());
        if (token.isEmpty() || challenges.isExpired(token.get())) {
            errors.add("comment-answer", Message.of("comment.question-expired"));
            return new Outcome.Refused(errors, false);
        }
        Instant now = clock.instant();
        if (!errors.any() && now.isBefore(token.get().opened().plus(QUICKEST))) {
            errors.add("comment-answer", Message.of("comment.too-quick"));
        }
        if (errors.any()) {
            return new Outcome.Refused(errors, true);
        }
        return database.write(() -> take(article, moderation, comment, typed, token.get(), network, now));
    }

    /** The comment that is answered, as long as readers see it. */
    public Optional<Comment> replyTo(long article, TypedComment typed) {
        return comments.find(typed.replyToId())
                .filter(c -> c.articleId() == article && c.state() == CommentState.SHOWN);
    }

    private Outcome take(
            ArticleSummary article,
            Moderation moderation,
            CheckedComment checked,
            TypedComment typed,
            ChallengeToken token,
            String network,
            Instant now) {
        if (!challenges.spend(token)) {
            return refused("comment.question-used");
        }
        if (!typed.withoutSum() && !challenges.isRight(token, typed.answer())) {
            return refused(typed.answer().isBlank() ? "comment.answer-missing" : "comment.answer-wrong");
        }
        Commenter commenter = commenters.known(
                identity(checked.name(), checked.email(), network), checked.name(), checked.email(), network, now);
        Set<Hold> holds = judgement.holds(moderation, checked, commenter, typed, token, now);
        Comment comment = add(article, checked, commenter, holds, typed.follows(), now);
        if (comment.state() != CommentState.SHOWN) {
            return new Outcome.Held(comment);
        }
        events.append(SHOWN, Set.of(CommentKeys.under(article.id())));
        letters.tellOfReply(comment);
        return new Outcome.Shown(comment);
    }

    private Comment add(
            ArticleSummary article,
            CheckedComment checked,
            Commenter commenter,
            Set<Hold> holds,
            boolean follows,
            Instant now) {
        Comment replyTo = checked.replyTo();
        CommentState state = holds.isEmpty()
                ? CommentState.SHOWN
                : holds.stream().anyMatch(Hold::isSpam) ? CommentState.SPAM : CommentState.HELD;
        Comment comment = new Comment(
                0,
                article.id(),
                replyTo == null ? 0 : replyTo.threadId(),
                replyTo == null ? null : replyTo.id(),
                commenter.id(),
                false,
                checked.name(),
                checked.text(),
                state,
                holds,
                false,
                now);
        long id = comments.add(comment, CommentText.key(checked.text()), null, follows);
        return comments.find(id).orElseThrow();
    }

    private String identity(String name, String email, String network) {
        String folded = Normalisation.fold(name);
        return seal.of(
                "commenter", email.isEmpty() ? List.of("network", network, folded) : List.of("email", email, folded));
    }

    private static Outcome refused(String key) {
        return new Outcome.Refused(new FormErrors().add("comment-answer", Message.of(key)), false);
    }
}
