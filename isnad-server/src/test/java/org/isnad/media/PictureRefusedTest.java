package org.isnad.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.isnad.media.PictureRefused.Field;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PictureRefusedTest {
    private PictureDesk desk;

    @BeforeEach
    void open(@TempDir Path root) {
        desk = new PictureDesk(root);
    }

    @AfterEach
    void nothingIsKeptOfWhatIsRefused() {
        assertThat(desk.filesOnDisk()).isEmpty();
        assertThat(desk.pictures.count("")).isZero();
        desk.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<svg xmlns=\"http://www.w3.org/2000/svg\"/>",
                "<!doctype html><script>alert(1)</script>",
                "#!/bin/sh\nrm -rf /",
                "%PDF-1.7",
                "BM",
                "GIF",
                "RIFF....WAVE",
                "plain text"
            })
    void whateverTheNameSaysOnlyPicturesAreTaken(String content) {
        assertThat(refusalOf(content.getBytes(StandardCharsets.UTF_8)).key())
                .isEqualTo("picture.refused.not-a-picture");
    }

    @Test
    void emptyFile() {
        assertThat(refusalOf(new byte[0]).key()).isEqualTo("picture.refused.empty");
    }

    @Test
    void fileOverTheLimit() {
        PictureRefused refused = refusalOf(Arrays.copyOf(PictureDrawings.jpeg(10, 10), (15 << 20) + 1));

        assertThat(refused.key()).isEqualTo("picture.refused.too-large");
        assertThat(refused.arguments()).containsExactly(15.1, 15);
    }

    @Test
    void bombIsNotDecoded() {
        long before = System.nanoTime();
        PictureRefused refused = refusalOf(PictureDrawings.bomb(40_000, 40_000));

        assertThat(refused.key()).isEqualTo("picture.refused.too-many-pixels");
        assertThat(refused.arguments()).containsExactly(40_000L, 40_000L, 12_000, 50L);
        assertThat(System.nanoTime() - before).isLessThan(1_000_000_000L);
    }

    @Test
    void moreThan50MegapixelsWithinTheSides() {
        assertThat(refusalOf(PictureDrawings.bomb(8_000, 7_000)).key()).isEqualTo("picture.refused.too-many-pixels");
    }

    @Test
    void pngWithTooFewPixels() {
        assertThat(refusalOf(PictureDrawings.bomb(2_000, 2_000)).key()).isEqualTo("picture.refused.damaged");
    }

    static Stream<byte[]> wholePictures() {
        return Stream.of(
                PictureDrawings.jpeg(300, 200),
                PictureDrawings.png(300, 200),
                PictureDrawings.lossyWebp(),
                PictureDrawings.translucentWebp(),
                PictureDrawings.file(PictureDrawings.chart(30, 20), "gif"),
                PictureDrawings.animation(3, 40, 30));
    }

    @ParameterizedTest
    @MethodSource("wholePictures")
    void cutShortAnywhere(byte[] whole) {
        IntStream.rangeClosed(1, 20)
                .map(i -> whole.length * i / 21)
                .filter(length -> length > 12)
                .forEach(length -> assertThat(
                                refusalOf(Arrays.copyOf(whole, length)).key())
                        .as("%d of %d bytes", length, whole.length)
                        .isEqualTo("picture.refused.damaged"));
    }

    @ParameterizedTest
    @MethodSource("wholePictures")
    void pictureThatIsAlsoAPage(byte[] whole) {
        byte[] both = PictureDrawings.joined(whole, PictureDrawings.latin("<ScRiPt>alert(1)</script>"));

        assertThat(refusalOf(both).key()).isEqualTo("picture.refused.disguised");
    }

    @ParameterizedTest
    @MethodSource("wholePictures")
    void pictureThatIsAlsoAnArchive(byte[] whole) {
        byte[] both = PictureDrawings.joined(whole, PictureDrawings.latin("PK\5\6"), new byte[18]);

        assertThat(refusalOf(both).key()).isEqualTo("picture.refused.disguised");
    }

    @Test
    void animationWithTooManyFrames() {
        PictureRefused refused = refusalOf(PictureDrawings.animation(501, 4, 4));

        assertThat(refused.key()).isEqualTo("picture.refused.too-many-frames");
    }

    @Test
    void animationWithTooManyPixels() {
        byte[] animation = PictureDrawings.animation(10, 8, 8);
        animation[6] = 0;
        animation[7] = 0x10;
        animation[8] = 0;
        animation[9] = 0x10;

        assertThat(refusalOf(animation).key()).isEqualTo("picture.refused.animation-too-heavy");
    }

    @Test
    void picturesWithoutDescription() {
        PictureRefused refused = refusalOf(
                () -> desk.intake.take(PictureDrawings.jpeg(10, 10), "a.jpg", new PictureText("", "", " \n"), null));

        assertThat(refused.field()).isEqualTo(Field.ALT);
        assertThat(refused.key()).isEqualTo("picture.refused.alt-missing");
    }

    @Test
    void textsThatAreTooLongOrTurnTheReadingDirection() {
        assertThat(refusalOf(() -> PictureText.checked("م".repeat(501), "", "a"))
                        .field())
                .isEqualTo(Field.CAPTION);
        assertThat(refusalOf(() -> PictureText.checked("", "\u202Egpj.exe", "a"))
                        .key())
                .isEqualTo("picture.refused.hidden-direction");
    }

    @Test
    void everyMessageIsThereInBothLanguages() throws IOException {
        Properties arabic = messages("ar");
        Properties english = messages("en");

        assertThat(arabic.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        for (String key : arabic.stringPropertyNames()) {
            Object[] arguments = {15.1, 15, 12_000, 50};
            assertThat(new MessageFormat(arabic.getProperty(key), new ULocale("ar")).format(arguments))
                    .doesNotContain("{");
            assertThat(new MessageFormat(english.getProperty(key), ULocale.ENGLISH).format(arguments))
                    .doesNotContain("{");
        }
    }

    private PictureRefused refusalOf(byte[] file) {
        return refusalOf(() -> desk.upload(file));
    }

    private static PictureRefused refusalOf(org.assertj.core.api.ThrowableAssert.ThrowingCallable upload) {
        PictureRefused refused = catchThrowableOfType(PictureRefused.class, upload);
        assertThat(refused).as("refusal").isNotNull();
        return refused;
    }

    private static Properties messages(String language) throws IOException {
        Properties messages = new Properties();
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(
                        PictureRefusedTest.class.getResourceAsStream("/messages/media_" + language + ".properties")),
                StandardCharsets.UTF_8)) {
            messages.load(reader);
        }
        return messages;
    }
}
