package org.isnad.comment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.isnad.article.ArticleSummary;
import org.isnad.web.Message;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ChallengesTest {
    private static final CommentLimits.Rates ANY = new CommentLimits.Rates(9_999, 9_999, 9_999, 9_999);

    private final CommentDesk desk = new CommentDesk(ANY);
    private int sender;

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void ofAThousandPostsOnlyTheRightOnesPassAndEachTokenOnce() throws Exception {
        ArticleSummary other = desk.givenArticle();
        List<Callable<Boolean>> posts = new ArrayList<>();
        List<String> right = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            TypedComment typed = desk.typed("قارئ " + i, "تعليق صحيح رقم " + i);
            right.add(typed.text());
            posts.add(() -> passes(desk.article, typed));
            for (int again = 0; again < 4; again++) {
                posts.add(() -> passes(desk.article, typed));
            }
            posts.add(() -> passes(other, typed));
            posts.add(() -> passes(desk.article, with(typed, forged(typed.token()), typed.answer())));
            posts.add(() -> passes(desk.article, with(typed, "", typed.answer())));
            TypedComment wrong = desk.typed("مخطئ", "جواب خطأ");
            posts.add(() -> passes(desk.article, with(wrong, wrong.token(), "99")));
            posts.add(() -> passes(desk.article, with(typed, swapped(typed.token(), wrong.token()), typed.answer())));
        }
        Collections.shuffle(posts, new Random(5));

        int passed = 0;
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            for (Future<Boolean> post : threads.invokeAll(posts)) {
                passed += post.get() ? 1 : 0;
            }
        }

        assertThat(posts).hasSize(1_000);
        assertThat(passed).isEqualTo(100);
        assertThat(desk.comments.select(CommentSelection.all().page(1, 1_000)))
                .extracting(Comment::text)
                .containsExactlyInAnyOrderElementsOf(right);
    }

    @Test
    void aTokenIsSpentByAWrongAnswerToo() {
        TypedComment typed = desk.typed("سعاد", "أول محاولة");

        assertThat(passes(desk.article, with(typed, typed.token(), "1"))).isFalse();
        assertThat(passes(desk.article, typed)).isFalse();
    }

    @Test
    void aSpentTokenStaysSpentOnAnotherServer() {
        TypedComment typed = desk.typed("سعاد", "تعليق");
        assertThat(passes(desk.article, typed)).isTrue();
        Challenges elsewhere =
                new Challenges(desk.seal(), new ChallengeRepository(desk.database, desk.clock), desk.clock);

        ChallengeToken token = elsewhere.find(typed.token(), desk.article.id()).orElseThrow();

        assertThat(elsewhere.isRight(token, typed.answer())).isTrue();
        assertThat(desk.database.<Boolean>write(() -> elsewhere.spend(token))).isFalse();
    }

    @Test
    void aTokenExpires() {
        TypedComment typed = desk.typed("سعاد", "تعليق متأخر");
        desk.letPass(Challenges.VALID_FOR);

        assertThat(desk.sends(typed)).isInstanceOfSatisfying(Commenting.Outcome.Refused.class, refused -> {
            assertThat(refused.errors().all()).containsEntry("comment-answer", Message.of("comment.question-expired"));
            assertThat(refused.sameQuestion()).isFalse();
        });
    }

    @Test
    void theTokenHoldsTheAnswerNowhere() {
        Challenges.Challenge challenge = desk.challenges.ask(desk.article.id());
        ChallengeToken token =
                desk.challenges.find(challenge.token(), desk.article.id()).orElseThrow();
        long right = 0;
        for (int answer = Sum.SMALLEST_ANSWER; answer <= Sum.LARGEST_ANSWER; answer++) {
            right += desk.challenges.isRight(token, Integer.toString(answer)) ? 1 : 0;
        }

        assertThat(right).isEqualTo(1);
        assertThat(token.answer()).hasSize(43);
        assertThat(desk.challenges.ask(desk.article.id()).token()).doesNotContain(token.answer());
    }

    @Test
    void fieldsCannotBeCutElsewhere() {
        assertThat(desk.seal.of("p", List.of("ab", "c"))).isNotEqualTo(desk.seal.of("p", List.of("a", "bc")));
        assertThat(desk.seal.of("p", List.of("1:a"))).isNotEqualTo(desk.seal.of("p1:", List.of("a")));
    }

    @Test
    void anotherQuestionKeepsTheTimeThatTheFormWasOpened() {
        Challenges.Challenge first = desk.challenges.ask(desk.article.id());
        desk.letPass(Duration.ofMinutes(5));
        Challenges.Challenge second = desk.challenges.askAgain(desk.article.id(), first.token());

        assertThat(opened(second)).isEqualTo(opened(first));
        assertThat(opened(desk.challenges.askAgain(desk.article.id(), "made up")))
                .isEqualTo(desk.clock.instant());
    }

    private Object opened(Challenges.Challenge challenge) {
        return desk.challenges
                .find(challenge.token(), desk.article.id())
                .orElseThrow()
                .opened();
    }

    /** Everybody from a network of their own, so that only the token decides. */
    private boolean passes(ArticleSummary article, TypedComment typed) {
        int number;
        synchronized (this) {
            number = sender++;
        }
        return switch (desk.commenting.submit(article, typed, "10.%d.%d.0/24".formatted(number / 256, number % 256))) {
            case Commenting.Outcome.Shown _, Commenting.Outcome.Held _ -> true;
            case Commenting.Outcome.Refused _ -> false;
            case Commenting.Outcome.TooMany _ -> throw new AssertionError("limits are not what this is about");
            case Commenting.Outcome.Closed _ -> throw new AssertionError("open");
        };
    }

    private static TypedComment with(TypedComment typed, String token, String answer) {
        return new TypedComment(typed.name(), typed.text(), "", false, "", token, typed.sum(), answer, false, "", "");
    }

    private static String forged(String token) {
        String[] fields = token.split("\\.", -1);
        fields[1] = fields[1] + "0";
        return String.join(".", fields);
    }

    /** The one question with the other's answer. */
    private static String swapped(String token, String other) {
        String[] fields = token.split("\\.", -1);
        fields[5] = other.split("\\.", -1)[5];
        return String.join(".", fields);
    }
}
