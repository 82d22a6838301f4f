package org.isnad.newsroom;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.isnad.RunningSite;
import org.isnad.media.PictureRepository;
import org.isnad.newsroom.Browser.Page;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RunningSite.class)
@SuppressWarnings("NullAway.Init")
class PictureJourneysTest extends NewsroomTest {
    @Inject
    PictureRepository pictures;

    @Test
    void aWriterAddsAPictureAndChangesItsWords() {
        Browser writer = givenWriter();
        int before = pictures.count("");

        Page added = writer.submits(
                upload(writer, drawing()).type("alt", "مربع أزرق").type("caption", "شرح أول"));

        assertThat(added.ledTo()).contains("done=uploaded");
        assertThat(pictures.count("")).isEqualTo(before + 1);
        long id = pictures.newest("", 0, 1).getFirst().id();
        Page page = writer.opens("/newsroom/pictures/" + id);
        thenFieldSays(writer.submits(page.form("form.stack").type("alt", "")), "alt", "وصفاً");
        writer.submits(page.form("form.stack").type("caption", "شرح ثان"));
        assertThat(writer.opens("/newsroom/pictures").text()).contains("شرح ثان");
    }

    @Test
    void aScriptThatCallsItselfAPictureIsRefused() {
        Browser writer = givenWriter();
        int before = pictures.count("");

        Page page = writer.submits(upload(writer, "<html><script>alert(1)</script>".getBytes(UTF_8))
                .type("alt", "وصف مكتوب"));

        thenFieldSays(page, "files", "ليس هذا الملف صورة");
        assertThat(page.html().select("#alt").val()).isEqualTo("وصف مكتوب");
        assertThat(pictures.count("")).isEqualTo(before);
    }

    @Test
    void aPictureThatWouldUnpackWithoutEndIsRefused() {
        Browser writer = givenWriter();

        Page page = writer.submits(upload(writer, promisesTooMuch()).type("alt", "وصف"));

        thenFieldSays(page, "files", "أكبر مما نقبل");
    }

    @Test
    void aLeadPictureComesWithTheArticle() {
        Browser editor = givenEditor();

        Page saved = editor.submits(givenNewArticle(editor, "مقال بصورة")
                .choose("lead-file", "صورة.png", drawing())
                .type("lead-alt", "مربع")
                .press("حفظ ونشر"));

        assertThat(saved.status()).as(saved.text()).isEqualTo(303);
        assertThat(editor.follows(saved).html().select(".lead-now").attr("alt")).isEqualTo("مربع");
    }

    @Test
    void aBadLeadPictureKeepsTheArticleUnsavedAndTyped() {
        Browser editor = givenEditor();
        int articlesBefore = storedArticles();
        int picturesBefore = pictures.count("");

        Page page = editor.submits(givenNewArticle(editor, "مقال بصورة سيئة")
                .choose("lead-file", "x.png", "PK\u0003\u0004".getBytes(UTF_8))
                .type("lead-alt", "مربع"));

        thenFieldSays(page, "lead-file", "ليس هذا الملف صورة");
        assertThat(page.html().select("#title").val()).isEqualTo("مقال بصورة سيئة");
        assertThat(storedArticles()).isEqualTo(articlesBefore);
        assertThat(pictures.count("")).isEqualTo(picturesBefore);
    }

    @Test
    void aPictureIsNotTakenWhileTheArticleIsWrong() {
        Browser editor = givenEditor();
        int before = pictures.count("");

        Page page = editor.submits(givenNewArticle(editor, "")
                .choose("lead-file", "x.png", drawing())
                .type("lead-alt", "مربع"));

        thenFieldSays(page, "lead-file", "مرة أخرى");
        assertThat(pictures.count("")).isEqualTo(before);
    }

    private static Form upload(Browser browser, byte[] file) {
        return browser.opens("/newsroom/pictures").form("details.upload form").choose("files", "صورة.png", file);
    }

    private static byte[] drawing() {
        BufferedImage image = new BufferedImage(400, 300, BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, 400, 300, new int[400 * 300], 0, 400);
        image.setRGB((int) (System.nanoTime() % 400), 7, 0x3355FF);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    /** The head of a PNG of 60,000 by 60,000 pixels, without any of them. */
    private static byte[] promisesTooMuch() {
        ByteBuffer head = ByteBuffer.allocate(17);
        head.put("IHDR".getBytes(UTF_8)).putInt(60_000).putInt(60_000).put(new byte[] {8, 2, 0, 0, 0});
        CRC32 sum = new CRC32();
        sum.update(head.array());
        return ByteBuffer.allocate(8 + 4 + 17 + 4 + 12)
                .putLong(0x89504E470D0A1A0AL)
                .putInt(13)
                .put(head.array())
                .putInt((int) sum.getValue())
                .putInt(0)
                .put("IEND".getBytes(UTF_8))
                .putInt(0xAE426082)
                .array();
    }
}
