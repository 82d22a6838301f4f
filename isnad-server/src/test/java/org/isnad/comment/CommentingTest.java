package org.isnad.comment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.account.Role;
import org.isnad.comment.Commenting.Outcome;
import org.isnad.web.Message;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CommentingTest {
    private final CommentDesk desk = new CommentDesk();

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void theFirstCommentWaitsAndTheNextIsShownAtOnce() {
        assertThat(holds(desk.typed("سعاد", "أول تعليق لي هنا"))).containsExactly(Hold.FIRST_TIME);
        desk.moderation.decide(List.of(desk.newest().orElseThrow().id()), Verdict.APPROVE, desk.editor);

        assertThat(desk.sends(desk.typed("سعاد", "ثاني تعليق لي هنا"))).isInstanceOf(Outcome.Shown.class);
        assertThat(desk.shownTexts()).containsExactly("أول تعليق لي هنا", "ثاني تعليق لي هنا");
    }

    @Test
    void anotherNameFromTheSameNetworkIsAnotherCommenter() {
        desk.givenShown("سعاد", "تعليق");

        assertThat(holds(desk.typed("خلود", "تعليق آخر"))).containsExactly(Hold.FIRST_TIME);
    }

    @Test
    void linksWordsRepetitionAndStaffNamesAreHeld() {
        desk.givenPolicy(new CommentPolicy(Moderation.AFTER, 0, List.of("لص"), List.of(), false));
        desk.givenShown("سعاد", "تعليق أول طويل بما يكفي ليُعرف إن تكرر");

        assertThat(holds(desk.typed("سعاد", "زوروا www.example.org"))).containsExactly(Hold.LINKS);
        assertThat(holds(desk.typed("سعاد", "هذا لِـــصّ"))).containsExactly(Hold.WORDS);
        assertThat(holds(desk.typed("سعاد", "تعليق أوّل طويل بما يكفي، ليُعرف إن تكرر!!")))
                .containsExactly(Hold.REPEATED);
        assertThat(holds(desk.typed("ليان الصيرفى", "أنا من التحرير"))).contains(Hold.STAFF_NAME);
        assertThat(holds(desk.typed("كريم\u200d الشاطر", "أنا الكاتب"))).contains(Hold.STAFF_NAME);
    }

    @Test
    void whoCannotDoSumsIsReadInsteadOfRefused() {
        desk.givenShown("سعاد", "تعليق");
        TypedComment typed = desk.typed("سعاد", "تعليق بلا مسألة");

        assertThat(holds(new TypedComment(
                        typed.name(), typed.text(), "", false, "", typed.token(), "", "", true, "", "")))
                .containsExactly(Hold.WITHOUT_SUM);
    }

    @Test
    void whatFillsTheUnseenFieldIsSpamAndIsToldNothingOfIt() {
        TypedComment typed = desk.typed("بائع", "نص");

        assertThat(desk.sends(new TypedComment(
                        typed.name(),
                        typed.text(),
                        "",
                        false,
                        "",
                        typed.token(),
                        "",
                        typed.answer(),
                        false,
                        "http://x",
                        "")))
                .isInstanceOf(Outcome.Held.class);
        assertThat(desk.newest().orElseThrow().state()).isEqualTo(CommentState.SPAM);
    }

    @Test
    void fasterThanPeopleIsRefusedWithTheSameQuestion() {
        Challenges.Challenge challenge = desk.challenges.ask(desk.article.id());
        TypedComment typed = new TypedComment(
                "سعاد",
                "نص",
                "",
                false,
                "",
                challenge.token(),
                challenge.sum().written(),
                Integer.toString(challenge.sum().answer()),
                false,
                "",
                "");

        assertThat(desk.commenting.submit(desk.article, typed, CommentDesk.HOME))
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.sameQuestion()).isTrue());
        desk.letPass(Commenting.QUICKEST);
        assertThat(desk.commenting.submit(desk.article, typed, CommentDesk.HOME))
                .isInstanceOf(Outcome.Held.class);
    }

    @Test
    void everyFieldThatIsWrongIsToldAtOnce() {
        Outcome outcome = desk.sends(desk.typed(desk.article, "\u200b\u202e", "س".repeat(3_001), "لا بريد"));

        assertThat(outcome).isInstanceOfSatisfying(Outcome.Refused.class, refused -> {
            assertThat(refused.errors().all().keySet())
                    .containsExactlyInAnyOrder("comment-name", "comment-text", "comment-email");
            assertThat(refused.sameQuestion()).isTrue();
        });
    }

    @Test
    void namesLoseWhatIsNotSeen() {
        assertThat(Names.clean("\u202eسعاد\u200b \uFEFF\u2066الحمد\uDB40\uDC41"))
                .isEqualTo("سعاد الحمد");
    }

    @Test
    void sectionsAndArticlesMayHaveRulesOfTheirOwn() {
        desk.policies.set(
                CommentPolicy.UNLESS_TOLD,
                Map.of(desk.article.section().id(), Moderation.BEFORE),
                List.of(desk.article.section().id()));
        desk.givenShown("سعاد", "تعليق");
        assertThat(holds(desk.typed("سعاد", "تعليق ثان"))).containsExactly(Hold.BEFORE_SHOWING);

        desk.policies.setRuleOf(desk.article.id(), Moderation.named("CLOSED"));

        assertThat(desk.sends(desk.typed("سعاد", "تعليق ثالث"))).isInstanceOf(Outcome.Closed.class);
    }

    @Test
    void ageClosesComments() {
        desk.givenPolicy(new CommentPolicy(Moderation.AFTER, 7, List.of(), List.of(), false));
        assertThat(desk.policies.under(desk.article)).isEqualTo(Moderation.AFTER);

        desk.letPass(Duration.ofDays(7));

        assertThat(desk.sends(desk.typed("سعاد", "متأخر"))).isInstanceOf(Outcome.Closed.class);
    }

    @Test
    void proofOfWorkCountsForItsQuestionOnly() throws Exception {
        desk.givenShown("سعاد", "تعليق");
        desk.givenPolicy(new CommentPolicy(Moderation.AFTER, 0, List.of(), List.of(), true));
        TypedComment first = desk.typed("سعاد", "تعليق مع إثبات");
        String proof = ProofSolver.solve(desk.proofs.task(nonce(first)));

        assertThat(holds(desk.typed("سعاد", "بلا إثبات"))).containsExactly(Hold.WITHOUT_PROOF);
        assertThat(holds(with(desk.typed("سعاد", "إثبات لسؤال آخر"), proof))).containsExactly(Hold.WITHOUT_PROOF);
        assertThat(holds(with(desk.typed("سعاد", "إثبات مخترع"), "bm8="))).containsExactly(Hold.WITHOUT_PROOF);
        assertThat(desk.sends(with(first, proof))).isInstanceOf(Outcome.Shown.class);
    }

    @Test
    void oneNetworkIsAskedToWaitBeforeAnythingIsRead() {
        for (int i = 0; i < 10; i++) {
            desk.commenting.submit(desk.article, TypedComment.unwritten(""), CommentDesk.HOME);
        }

        assertThat(desk.commenting.submit(desk.article, TypedComment.unwritten(""), CommentDesk.HOME))
                .isInstanceOf(Outcome.TooMany.class);
        assertThat(desk.commenting.submit(desk.article, TypedComment.unwritten(""), "198.51.100.0/24"))
                .isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void repliesStandInOneThreadAndSayWhomTheyAnswer() {
        Comment root = desk.givenShown("سعاد", "أصل النقاش");
        Comment reply = desk.givenShown("سعاد", "تعليق منفصل");

        Comment answer = shown(replying("سعاد", "رد على الأصل", root));
        Comment deeper = shown(replying("سعاد", "رد على الرد", answer));

        assertThat(deeper.threadId()).isEqualTo(root.id());
        assertThat(deeper.replyToId()).isEqualTo(answer.id());
        assertThat(desk.comments.shown(desk.article.id(), CommentOrder.THREADS, 1, 50))
                .extracting(Comment::id)
                .containsExactly(reply.id(), root.id(), answer.id(), deeper.id());
        assertThat(desk.comments.shown(desk.article.id(), CommentOrder.NEWEST, 1, 50))
                .extracting(Comment::id)
                .startsWith(deeper.id(), answer.id());
    }

    @Test
    void aReplyToWhatIsGoneIsToldSo() {
        Comment root = desk.givenShown("سعاد", "أصل");
        desk.moderation.decide(List.of(root.id()), Verdict.REJECT, desk.editor);

        assertThat(desk.sends(replying("سعاد", "رد", root)))
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.errors().all())
                                .containsEntry("comment-answered", Message.of("comment.reply-gone")));
    }

    @Test
    void staffNamesAreFoundHoweverTheyAreDressed() {
        desk.accounts.add("second", "رنا الشامي", Role.WRITER, "جملة لا يعرفها غيرنا");
        for (String name : List.of("رنا الشامي", "رنـــا الشامى", "رَنا  الشّامي", "رنا\u200c الشامي", "رنا.الشامي")) {
            assertThat(holds(desk.typed(name, "نص " + name))).as(name).contains(Hold.STAFF_NAME);
        }
        assertThat(holds(desk.typed("رنا الشامية", "نص"))).doesNotContain(Hold.STAFF_NAME);
    }

    private Set<Hold> holds(TypedComment typed) {
        desk.letPass(Duration.ofMinutes(1));
        return switch (desk.commenting.submit(desk.article, typed, CommentDesk.HOME)) {
            case Outcome.Held(Comment comment) -> comment.heldFor();
            case Outcome other -> throw new AssertionError(other);
        };
    }

    private Comment shown(TypedComment typed) {
        return switch (desk.sends(typed)) {
            case Outcome.Shown(Comment comment) -> comment;
            case Outcome other -> throw new AssertionError(other);
        };
    }

    private TypedComment replying(String name, String text, Comment to) {
        TypedComment typed = desk.typed(name, text);
        return new TypedComment(
                name,
                text,
                "",
                false,
                Long.toString(to.id()),
                typed.token(),
                typed.sum(),
                typed.answer(),
                false,
                "",
                "");
    }

    private static TypedComment with(TypedComment typed, String proof) {
        return new TypedComment(
                typed.name(),
                typed.text(),
                "",
                false,
                "",
                typed.token(),
                typed.sum(),
                typed.answer(),
                false,
                "",
                proof);
    }

    private static String nonce(TypedComment typed) {
        return typed.token().substring(0, typed.token().indexOf('.'));
    }
}
