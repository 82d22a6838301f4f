package org.isnad.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PictureIntakeTest {
    private PictureDesk desk;

    @BeforeEach
    void open(@TempDir Path root) {
        desk = new PictureDesk(root);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void keepsTheRowAndEveryWidth() throws IOException {
        Picture picture = desk.upload(PictureDrawings.jpeg(1000, 500));

        assertThat(desk.pictures.find(picture.id())).contains(picture);
        assertThat(picture.uploadedAt()).isEqualTo(PictureDesk.NOW);
        assertThat(picture.text()).isEqualTo(PictureDesk.TEXT);
        assertThat(desk.files.widths(picture)).containsExactly(320, 480, 640, 960, 1000);
        for (int width : desk.files.widths(picture)) {
            BufferedImage image = image(desk.stored(picture, width));
            assertThat(image.getWidth()).isEqualTo(width);
            assertThat(image.getHeight()).isEqualTo(desk.files.heightAt(picture, width));
        }
        assertThat(desk.filesOnDisk()).hasSize(5);
    }

    @Test
    void takesAFileWithoutMovingIt(@TempDir Path elsewhere) throws IOException {
        Path file = Files.write(elsewhere.resolve("upload"), PictureDrawings.png(40, 30));

        Picture picture = desk.intake.take(file, "C:\\صور\\\u202Eخريطة\n.png", PictureDesk.TEXT, null);

        assertThat(picture.fileName()).isEqualTo("خريطة.png");
        assertThat(file).exists();
    }

    @Test
    void keepsAtMost2560PixelsOnTheLongestSide() {
        Picture picture = desk.upload(PictureDrawings.jpeg(300, 6000));

        assertThat(picture.width()).isEqualTo(128);
        assertThat(picture.height()).isEqualTo(2560);
    }

    @Test
    void readsVeryLargePicturesThinned() {
        Picture picture = desk.upload(PictureDrawings.jpeg(8000, 4000));

        assertThat(picture.width()).isEqualTo(2560);
        assertThat(picture.height()).isEqualTo(1280);
    }

    @ParameterizedTest
    @CsvSource({"1, left", "2, right", "3, right", "4, left", "5, top", "6, top", "7, bottom", "8, bottom"})
    void standsPicturesUprightAsTheCameraWasHeld(int orientation, String red) throws IOException {
        Picture picture = desk.upload(PictureDrawings.jpegHeld(orientation, 200, 100));

        BufferedImage image = image(desk.stored(picture));
        boolean turned = orientation >= 5;
        assertThat(image.getWidth()).isEqualTo(turned ? 100 : 200);
        assertThat(image.getHeight()).isEqualTo(turned ? 200 : 100);
        int w = image.getWidth();
        int h = image.getHeight();
        Color there = switch (red) {
            case "left" -> new Color(image.getRGB(w / 4, h / 2));
            case "right" -> new Color(image.getRGB(3 * w / 4, h / 2));
            case "top" -> new Color(image.getRGB(w / 2, h / 4));
            default -> new Color(image.getRGB(w / 2, 3 * h / 4));
        };
        assertThat(there.getRed()).isGreaterThan(200);
        assertThat(there.getBlue()).isLessThan(60);
    }

    @Test
    void orientsPngToo() {
        byte[] png = PictureDrawings.withChunk(PictureDrawings.png(60, 20), "eXIf", PictureDrawings.exif(6));

        assertThat(desk.upload(png).height()).isEqualTo(60);
    }

    @Test
    void stripsMetadata() {
        Picture picture = desk.upload(PictureDrawings.jpegHeld(1, 400, 100));

        for (int width : desk.files.widths(picture)) {
            assertThat(latin(desk.stored(picture, width)))
                    .doesNotContain("Exif")
                    .doesNotContain("secret");
        }
    }

    @Test
    void keepsChartsAsPngExactly() throws IOException {
        Picture picture = desk.upload(PictureDrawings.png(900, 600));

        assertThat(picture.format()).isEqualTo(PictureFormat.PNG);
        assertThat(image(desk.stored(picture)).getRGB(10, 10)).isEqualTo(Color.RED.getRGB());
    }

    @Test
    void keepsLargePhotographsInPngAsJpeg() {
        byte[] png = PictureDrawings.file(PictureDrawings.photograph(900, 600), "png");

        assertThat(desk.upload(png).format()).isEqualTo(PictureFormat.JPEG);
    }

    @Test
    void keepsTransparency() throws IOException {
        BufferedImage half = PictureDrawings.halves(
                700, 700, BufferedImage.TYPE_INT_ARGB, new Color(0, 0, 0, 0), new Color(0, 128, 0, 255));
        Picture picture = desk.upload(PictureDrawings.file(half, "png"));

        BufferedImage small = image(desk.stored(picture, 320));
        assertThat(picture.format()).isEqualTo(PictureFormat.PNG);
        assertThat(small.getRGB(10, 10) >>> 24).isZero();
        assertThat(small.getRGB(300, 10)).isEqualTo(new Color(0, 128, 0).getRGB());
    }

    @Test
    void keepsTheLightOfGreyPictures() throws IOException {
        Color grey = new Color(100, 100, 100);
        for (int type : new int[] {BufferedImage.TYPE_BYTE_GRAY, BufferedImage.TYPE_USHORT_GRAY}) {
            BufferedImage image = new BufferedImage(50, 50, type);
            int level = type == BufferedImage.TYPE_BYTE_GRAY ? 100 : 100 * 257;
            for (int i = 0; i < 2500; i++) {
                image.getRaster().setSample(i % 50, i / 50, 0, level);
            }
            Picture picture = desk.upload(PictureDrawings.file(image, "png"));
            assertThat(image(desk.stored(picture)).getRGB(20, 20)).isEqualTo(grey.getRGB());
        }
    }

    @Test
    void turnsCmykIntoRgb() throws IOException {
        Picture picture = desk.upload(PictureDrawings.cyanInkJpeg());

        BufferedImage image = image(desk.stored(picture));
        assertThat(image.getColorModel().getColorSpace().isCS_sRGB()).isTrue();
        Color colour = new Color(image.getRGB(20, 20));
        assertThat(colour.getRed()).isLessThan(90);
        assertThat(colour.getGreen()).isGreaterThan(120);
        assertThat(colour.getBlue()).isGreaterThan(180);
    }

    @Test
    void appliesTheProfileOfAPng() throws IOException {
        byte[] linear = ICC_Profile.getInstance(ColorSpace.CS_LINEAR_RGB).getData();
        byte[] content = PictureDrawings.joined(PictureDrawings.latin("linear\0\0"), PictureDrawings.deflated(linear));
        BufferedImage grey = PictureDrawings.halves(
                40, 40, BufferedImage.TYPE_INT_RGB, new Color(55, 55, 55), new Color(55, 55, 55));
        byte[] png = PictureDrawings.withChunk(PictureDrawings.file(grey, "png"), "iCCP", content);

        Picture picture = desk.upload(png);

        assertThat(new Color(image(desk.stored(picture)).getRGB(5, 5)).getRed()).isCloseTo(128, Offset.offset(3));
    }

    @Test
    void passesOverPackedTextsAndProfilesThatGrow() {
        byte[] packed = PictureDrawings.deflated(new byte[64 << 20]);
        byte[] png = PictureDrawings.withChunk(
                PictureDrawings.withChunk(
                        PictureDrawings.png(20, 20),
                        "iCCP",
                        PictureDrawings.joined(PictureDrawings.latin("a\0\0"), packed)),
                "zTXt",
                PictureDrawings.joined(PictureDrawings.latin("a\0\0"), packed));

        assertThat(desk.upload(png).width()).isEqualTo(20);
    }

    @Test
    void turnsWebpIntoJpegOrIntoPngWithTransparency() {
        assertThat(desk.upload(PictureDrawings.lossyWebp()).format()).isEqualTo(PictureFormat.JPEG);
        assertThat(desk.upload(PictureDrawings.translucentWebp()).format()).isEqualTo(PictureFormat.PNG);
    }

    @Test
    void turnsStillGifIntoPng() {
        Picture picture = desk.upload(PictureDrawings.file(PictureDrawings.chart(30, 20), "gif"));

        assertThat(picture.format()).isEqualTo(PictureFormat.PNG);
        assertThat(picture.animated()).isFalse();
    }

    @Test
    void keepsAnimationsWithoutTheirComments() throws IOException {
        byte[] original = PictureDrawings.animation(4, 400, 60);
        assertThat(latin(original)).contains("secret");

        Picture picture = desk.upload(original);

        byte[] stored = desk.stored(picture);
        assertThat(picture.animated()).isTrue();
        assertThat(picture.format()).isEqualTo(PictureFormat.GIF);
        assertThat(desk.files.widths(picture)).containsExactly(400);
        assertThat(latin(stored)).contains("NETSCAPE2.0").doesNotContain("secret");
        assertThat(pixels(stored)).hasSize(4).isEqualTo(pixels(original));
    }

    @Test
    void reusesTheFilesOfTheSameBytes() throws IOException {
        byte[] file = PictureDrawings.jpeg(700, 400);
        Picture first = desk.upload(file);
        var writtenAt = Files.getLastModifiedTime(desk.files.file(first, 640));
        Picture second = desk.upload(file);

        assertThat(second.id()).isNotEqualTo(first.id());
        assertThat(second.hash()).isEqualTo(first.hash());
        assertThat(Files.getLastModifiedTime(desk.files.file(second, 640))).isEqualTo(writtenAt);
        assertThat(desk.filesOnDisk()).hasSize(4);
    }

    @Test
    void makesLostFilesAgain() throws IOException {
        byte[] file = PictureDrawings.jpeg(700, 400);
        Picture first = desk.upload(file);
        Files.delete(desk.files.file(first, 480));

        desk.upload(file);

        assertThat(desk.files.file(first, 480)).exists();
    }

    @Test
    void leavesNothingWhenTheRowCannotBeWritten() {
        byte[] file = PictureDrawings.jpeg(700, 400);
        long nobody = 4711;

        assertThatThrownBy(() -> desk.intake.take(file, "picture.jpg", PictureDesk.TEXT, nobody))
                .isNotInstanceOf(PictureRefused.class);

        assertThat(desk.filesOnDisk()).isEmpty();
        assertThat(desk.pictures.count("")).isZero();
    }

    @Test
    void leavesTheFilesOfOthersWhenTheRowCannotBeWritten() {
        byte[] file = PictureDrawings.jpeg(700, 400);
        desk.upload(file);

        assertThatThrownBy(() -> desk.intake.take(file, "picture.jpg", PictureDesk.TEXT, 4711L));

        assertThat(desk.filesOnDisk()).hasSize(4);
    }

    @Test
    void takesTheSamePictureFromManyAtOnce() throws Exception {
        byte[] file = PictureDrawings.jpeg(700, 400);
        List<Future<Picture>> uploads = new ArrayList<>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 8; i++) {
                Long account = i % 2 == 0 ? null : 4711L;
                uploads.add(threads.submit(() -> desk.intake.take(file, "picture.jpg", PictureDesk.TEXT, account)));
            }
        }

        assertThat(uploads.stream().filter(u -> u.state() == Future.State.SUCCESS))
                .hasSize(4);
        assertThat(desk.filesOnDisk()).hasSize(4);
    }

    private static BufferedImage image(byte[] file) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(file));
    }

    private static List<List<Integer>> pixels(byte[] gif) throws IOException {
        List<List<Integer>> frames = new ArrayList<>();
        ImageReader reader = ImageIO.getImageReadersByFormatName("gif").next();
        try (ImageInputStream input = ImageIO.createImageInputStream(new ByteArrayInputStream(gif))) {
            reader.setInput(input);
            for (int i = 0; i < reader.getNumImages(true); i++) {
                BufferedImage frame = reader.read(i);
                frames.add(List.of(
                        frame.getWidth(),
                        frame.getRGB(0, 0),
                        frame.getRGB(frame.getWidth() - 1, frame.getHeight() - 1)));
            }
        }
        return frames;
    }

    private static String latin(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
