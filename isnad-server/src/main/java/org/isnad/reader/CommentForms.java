package org.isnad.reader;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import org.isnad.arabic.NumberWords;
import org.isnad.article.ArticleSummary;
import org.isnad.comment.Challenges;
import org.isnad.comment.CommentPolicies;
import org.isnad.comment.Commenting;
import org.isnad.comment.ProofOfWork;
import org.isnad.comment.Sum;
import org.isnad.comment.TypedComment;
import org.isnad.publication.Publication;
import org.isnad.web.Messages;
import org.isnad.web.Words;

/** Makes the comment form and its question. */
@ApplicationScoped
class CommentForms {
    private final Challenges challenges;
    private final CommentPolicies policies;
    private final ProofOfWork proofs;
    private final Commenting commenting;
    private final CommentViews commentViews;

    CommentForms(
            Challenges challenges,
            CommentPolicies policies,
            ProofOfWork proofs,
            Commenting commenting,
            CommentViews commentViews) {
        this.challenges = challenges;
        this.policies = policies;
        this.proofs = proofs;
        this.commenting = commenting;
        this.commentViews = commentViews;
    }

    /** With a fresh question. What was answered to an earlier one goes, all else stays. */
    CommentFormView form(Publication publication, ArticleSummary article, TypedComment typed) {
        return form(publication, article, typed.withoutAnswer(), question(publication, article.id(), typed.token()));
    }

    /** With the question that it came with, as long as that holds. */
    CommentFormView sameForm(Publication publication, ArticleSummary article, TypedComment typed) {
        return challenges
                .same(article.id(), typed.token(), typed.sum())
                .map(same -> form(publication, article, typed, view(publication, same, typed.answer())))
                .orElseGet(() -> form(publication, article, typed));
    }

    ChallengeView question(Publication publication, long article, String oldToken) {
        return view(publication, challenges.askAgain(article, oldToken), "");
    }

    private ChallengeView view(Publication publication, Challenges.Challenge challenge, String answer) {
        ProofOfWork.Task task = policies.policy().proofOfWork() ? proofs.task(challenge.nonce()) : null;
        return new ChallengeView(
                challenge.token(),
                publication.digits().write(challenge.sum().written()),
                spoken(publication.locale(), challenge.sum()),
                answer,
                task);
    }

    private CommentFormView form(
            Publication publication, ArticleSummary article, TypedComment typed, ChallengeView challenge) {
        CommentView answered = commenting
                .replyTo(article.id(), typed)
                .map(comment -> commentViews.one(publication, article, comment))
                .orElse(null);
        return new CommentFormView(
                article.id(),
                CommentViews.about(article),
                typed,
                answered,
                commentViews.lettersAreSent(),
                challenge,
                new Words(publication.locale()),
                null);
    }

    private static String spoken(Locale locale, Sum sum) {
        return Messages.in(
                locale, sum.operation().messageKey(), number(locale, sum.left()), number(locale, sum.right()));
    }

    private static Object number(Locale locale, int number) {
        return locale.getLanguage().equals("ar")
                ? NumberWords.write(number, NumberWords.Gender.MASCULINE)
                : (Object) number;
    }
}
