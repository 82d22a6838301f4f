package org.isnad.newsroom;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Stream;
import org.isnad.RunningSite;
import org.isnad.account.Role;
import org.isnad.comment.CommentArchive;
import org.isnad.comment.CommentPolicies;
import org.isnad.comment.CommentRepository;
import org.isnad.comment.CommentState;
import org.isnad.comment.Hold;
import org.isnad.comment.Moderation;
import org.isnad.newsroom.Browser.Page;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RunningSite.class)
@SuppressWarnings("NullAway.Init")
class CommentJourneysTest extends NewsroomTest {
    @Inject
    CommentArchive archive;

    @Inject
    CommentRepository comments;

    @Inject
    CommentPolicies policies;

    @Test
    void anEditorApprovesTakesBackAndRejects() {
        Browser editor = givenEditor();
        long article = givenPublished(editor, "مقال عليه تعليق");
        long held = givenHeld(article, "سعاد", "تعليق ينتظر");
        String queue = "/newsroom/comments?article=" + article;

        Page waiting = editor.opens(queue);
        assertThat(waiting.text()).contains("تعليق ينتظر", "أول تعليق لصاحبه", "مقال عليه تعليق");
        Page decided = editor.follows(editor.submits(decision(waiting, "approve-" + held)));
        assertThat(stateOf(held)).isEqualTo(CommentState.SHOWN);
        assertThat(decided.text()).contains("تغيّرت حال تعليق واحد.");

        Page undone = editor.follows(editor.submits(decided.form("form.undo")));
        assertThat(undone.text()).contains("أُعيد ما كان");
        assertThat(stateOf(held)).isEqualTo(CommentState.HELD);

        editor.submits(decision(editor.opens(queue), "reject-" + held));
        assertThat(stateOf(held)).isEqualTo(CommentState.REJECTED);
    }

    @Test
    void manyAreDecidedOnAtOnce() {
        Browser editor = givenEditor();
        long article = givenPublished(editor, "مقال عليه تعليقات");
        long first = givenHeld(article, "سعاد", "أول");
        long second = givenHeld(article, "خلود", "ثان");
        long third = givenHeld(article, "ندى", "ثالث");
        Page queue = editor.opens("/newsroom/comments?article=" + article);
        Form form = queue.form("form.queue").type("decision", "spam");
        form = new Form(
                form.action(),
                form.multipart(),
                Stream.concat(
                                form.fields().stream(),
                                Stream.of(
                                        new Form.Field("id", Long.toString(first)),
                                        new Form.Field("id", Long.toString(third))))
                        .toList(),
                form.files(),
                form.element());

        editor.submits(form);

        assertThat(stateOf(first)).isEqualTo(CommentState.SPAM);
        assertThat(stateOf(second)).isEqualTo(CommentState.HELD);
        assertThat(stateOf(third)).isEqualTo(CommentState.SPAM);
    }

    @Test
    void aCommentsFileShowsItsWriterAndTakesAReply() {
        Browser editor = givenEditor();
        long article = givenPublished(editor, "مقال نردّ تحته");
        long held = givenHeld(article, "فاطمة الردود", "سؤال للتحرير");
        givenHeld(article, "فاطمة الردود", "سؤال آخر");

        Page file = editor.opens("/newsroom/comments/" + held);
        assertThat(file.text()).contains("ما كتبه صاحبه غير هذا", "سؤال آخر");
        Page empty = editor.submits(file.form("form[action$=/reply]").type("text", " "));
        assertThat(empty.status()).isEqualTo(422);
        assertThat(empty.saysBeside("text")).contains("لا يُترك هذا الحقل فارغاً");
        editor.submits(file.form("form[action$=/reply]").type("text", "جواب التحرير"));

        Page shown = editor.opens("/comments/" + article);
        assertThat(shown.text()).contains("سؤال للتحرير", "جواب التحرير", "من هيئة التحرير", "رداً على فاطمة الردود");
    }

    @Test
    void writersDoNotModerate() {
        Browser writer = givenWriter();

        assertThat(writer.opens("/newsroom/comments").status()).isEqualTo(403);
        assertThat(writer.opens("/newsroom/settings/comments").status()).isEqualTo(403);
        assertThat(writer.opens("/newsroom").text()).doesNotContain("التعليقات");
    }

    @Test
    void anAdministratorSetsTheRulesAndIsToldWhatIsWrongWithThem() {
        Browser administrator = givenSomebodySignedIn(Role.ADMINISTRATOR);
        Form form = administrator.opens("/newsroom/settings/comments").form("form.stack");

        Page wrong = administrator.submits(form.type("open-days", "قريباً").type("notified", "ليس بريداً"));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.saysBeside("open-days")).contains("عدد أيام");
        assertThat(wrong.saysBeside("notified")).contains("ليس عنوان بريد");
        administrator.submits(
                form.type("open-days", "٣٠").type("held-words", "لص\nخائن").type("notified", "desk@example.org"));

        assertThat(policies.policy().openDays()).isEqualTo(30);
        assertThat(policies.policy().heldWords()).containsExactly("لص", "خائن");
        assertThat(policies.policy().notified()).containsExactly("desk@example.org");
        administrator.submits(form.type("open-days", "0").type("notified", ""));
    }

    @Test
    void oneArticleMayHaveARuleOfItsOwn() {
        Browser editor = givenEditor();
        long article = givenPublished(editor, "مقال له قاعدة");

        editor.submits(editor.opens("/newsroom/articles/" + article + "/comments")
                .form("form.stack")
                .type("moderation", "BEFORE"));

        assertThat(policies.ruleOf(article)).contains(Moderation.BEFORE);
    }

    private static Form decision(Page queue, String value) {
        return queue.form("form.queue").type("decision", value);
    }

    private long givenHeld(long article, String name, String text) {
        return archive.take(new CommentArchive.Brought(
                article, null, name, text, Instant.parse("2026-03-01T09:00:00Z"), Set.of(Hold.FIRST_TIME), null));
    }

    private CommentState stateOf(long id) {
        return comments.find(id).orElseThrow().state();
    }
}
