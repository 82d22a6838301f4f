package org.isnad.comment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.isnad.comment.CommentModeration.Decided;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CommentModerationTest {
    private final CommentDesk desk = new CommentDesk();

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void decisionsAreTakenTogetherAndTakenBackTogether() {
        Comment first = desk.givenHeld("سعاد", "أول", "");
        Comment second = desk.givenHeld("خلود", "ثان", "");

        Decided decided = desk.moderation.decide(List.of(first.id(), second.id()), Verdict.APPROVE, desk.editor);
        assertThat(desk.shownTexts()).containsExactly("أول", "ثان");
        Decided undone = desk.moderation.undo(decided.batch(), desk.editor);

        assertThat(decided.count()).isEqualTo(2);
        assertThat(undone.count()).isEqualTo(2);
        assertThat(desk.stateOf(first)).isEqualTo(CommentState.HELD);
        desk.moderation.undo(undone.batch(), desk.editor);
        assertThat(desk.shownTexts()).containsExactly("أول", "ثان");
    }

    @Test
    void whatSomebodyDecidedSinceIsNotUndone() {
        Comment comment = desk.givenHeld("سعاد", "أول", "");
        Decided approved = desk.moderation.decide(List.of(comment.id()), Verdict.APPROVE, desk.editor);
        desk.moderation.decide(List.of(comment.id()), Verdict.REJECT, desk.editor);

        assertThat(desk.moderation.undo(approved.batch(), desk.editor).count()).isZero();
        assertThat(desk.stateOf(comment)).isEqualTo(CommentState.REJECTED);
    }

    @Test
    void rejectingDeletesNothing() {
        Comment comment = desk.givenShown("سعاد", "كلام يُرفض ثم يعود");
        desk.moderation.decide(List.of(comment.id()), Verdict.REJECT, desk.editor);
        assertThat(desk.shownTexts()).isEmpty();

        desk.moderation.decide(List.of(comment.id()), Verdict.APPROVE, desk.editor);

        assertThat(desk.shownTexts()).containsExactly("كلام يُرفض ثم يعود");
        assertThat(desk.moderation.decisionsOn(comment.id())).hasSize(3);
    }

    @Test
    void whoIsBannedStaysOutAndIsLetInAgainByUndo() {
        Comment comment = desk.givenShown("بائع", "نص أول");
        Decided banned = desk.moderation.decide(List.of(comment.id()), Verdict.BAN, desk.editor);
        desk.sends(desk.typed("بائع", "نص ثان"));
        assertThat(desk.newest().orElseThrow().heldFor()).contains(Hold.BANNED, Hold.BANNED_NETWORK);
        assertThat(desk.newest().orElseThrow().state()).isEqualTo(CommentState.SPAM);

        desk.moderation.undo(banned.batch(), desk.editor);

        assertThat(desk.sends(desk.typed("بائع", "نص ثالث"))).isInstanceOf(Commenting.Outcome.Shown.class);
    }

    @Test
    void theNewsroomsReplyShowsWhatItAnswers() {
        Comment held = desk.givenHeld("سعاد", "سؤال", "");

        long reply = desk.moderation.reply(held.id(), "جواب", desk.editor);

        assertThat(desk.shownTexts()).containsExactly("سؤال", "جواب");
        assertThat(desk.comments.find(reply).orElseThrow().fromNewsroom()).isTrue();
    }

    @Test
    void oneNetworkReportsACommentOnce() {
        Comment comment = desk.givenShown("سعاد", "تعليق");
        CommentSelection reported = CommentSelection.all().reportedByReaders();

        assertThat(desk.moderation.report(comment.id(), CommentReport.Reason.INSULT, "", "a"))
                .isTrue();
        assertThat(desk.moderation.report(comment.id(), CommentReport.Reason.HATE, "", "a"))
                .isFalse();
        assertThat(desk.comments.count(reported)).isEqualTo(1);

        desk.moderation.decide(List.of(comment.id()), Verdict.APPROVE, desk.editor);

        assertThat(desk.comments.count(reported)).isZero();
        assertThat(desk.stateOf(comment)).isEqualTo(CommentState.SHOWN);
    }

    @Test
    void lettersTellOfWhatWaitsOnceAndOfWhatBecameOfIt() {
        desk.givenPolicy(new CommentPolicy(Moderation.AFTER, 0, List.of(), List.of("desk@example.org"), false));
        Comment comment = desk.givenHeld("سعاد", "تعليق ينتظر", "Suad@example.org");

        desk.commentLetters.tellOfHeld();
        desk.commentLetters.tellOfHeld();
        assertThat(desk.letters.waiting())
                .singleElement()
                .asString()
                .startsWith("desk@example.org")
                .contains("تعليق ينتظر المراجعة", "تعليق ينتظر", "https://example.org/newsroom/comments");

        desk.moderation.decide(List.of(comment.id()), Verdict.APPROVE, desk.editor);
        desk.moderation.reply(comment.id(), "جواب التحرير", desk.editor);

        assertThat(desk.letters.waiting()).hasSize(3);
        assertThat(desk.letters.waiting().get(1)).startsWith("suad@example.org").contains("نُشر تعليقك");
        assertThat(desk.letters.waiting().get(2)).startsWith("suad@example.org").contains("جواب التحرير");
    }

    @Test
    void writersSeeExportAndEraseTheirOwnThroughTheLinkOnly() {
        Comment mine = desk.givenHeld("سعاد", "كلام أندم عليه", "suad@example.org");
        desk.moderation.decide(List.of(mine.id()), Verdict.APPROVE, desk.editor);
        Comment others = desk.givenShown("خلود", "كلام غيري");
        assertThat(desk.own.sendLink("suad@example.org", "n")).isTrue();
        String letter = desk.letters.waiting().getLast();
        String link = letter.replaceAll("(?s).*/comments/own/(\\S+?)[\\u2069\\s].*", "$1");

        String email = desk.own.owner(link).orElseThrow();
        assertThat(desk.own.of(email)).extracting(Comment::text).containsExactly("كلام أندم عليه");
        assertThat(desk.own.owner(link.substring(1))).isEmpty();
        desk.own.eraseAll(email);

        assertThat(desk.stateOf(mine)).isEqualTo(CommentState.ERASED);
        assertThat(desk.comments.find(mine.id()).orElseThrow().text()).isEmpty();
        assertThat(desk.comments.find(mine.id()).orElseThrow().name()).isEqualTo("صاحب تعليق محذوف");
        assertThat(desk.own.of(email)).isEmpty();
        assertThat(desk.stateOf(others)).isEqualTo(CommentState.SHOWN);
        desk.letPass(Duration.ofDays(8));
        assertThat(desk.own.owner(link)).isEmpty();
    }

    @Test
    void nobodysBoxIsFilledByOthers() {
        desk.givenHeld("سعاد", "تعليق", "suad@example.org");
        for (int i = 0; i < 4; i++) {
            assertThat(desk.own.sendLink("suad@example.org", "network " + i)).isTrue();
        }

        assertThat(desk.own.sendLink("suad@example.org", "another network")).isFalse();
        assertThat(desk.own.sendLink("nobody@example.org", "another network")).isTrue();
        assertThat(desk.letters.waiting()).hasSize(4);
    }
}
