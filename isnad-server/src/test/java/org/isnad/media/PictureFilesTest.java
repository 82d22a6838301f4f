package org.isnad.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PictureFilesTest {
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
    void everyAddressLeadsToItsFile() {
        Picture picture = desk.upload(PictureDrawings.jpeg(700, 400));

        for (int width : desk.files.widths(picture)) {
            assertThat(desk.files.at(desk.files.address(picture, width)))
                    .contains(new PictureFiles.Found(desk.files.file(picture, width), PictureFormat.JPEG));
        }
        assertThat(desk.files.address(picture)).matches("/media/[0-9a-f]{32}-700\\.jpg");
        assertThat(desk.files.srcset(picture)).contains("-320.jpg 320w, ").endsWith("-700.jpg 700w");
    }

    @Test
    void otherAddressesLeadNowhere() {
        Picture picture = desk.upload(PictureDrawings.jpeg(700, 400));
        String hash = picture.hash();

        assertThat(new String[] {
                    "",
                    "/media/",
                    "/media/../isnad.db",
                    "/media/%2e%2e/isnad.db",
                    "/media/" + hash + "-700.png",
                    "/media/" + hash + "-700.jpg/",
                    "/media/" + hash + "-700.jpg\n",
                    "/media/" + hash + "-701.jpg",
                    "/media/" + hash + "-0700.jpg",
                    "/media/" + hash + "-99999999999.jpg",
                    "/media/" + "0".repeat(32) + "-700.jpg",
                    "/media/" + hash + "-٧٠٠.jpg",
                    "/media/" + hash + "-700.exe",
                    hash + "-700.jpg"
                })
                .allSatisfy(address -> assertThat(desk.files.at(address)).isEmpty());
    }

    @Test
    void whatACrashLeftBehindGoesAfterAWhile() throws IOException {
        Files.createDirectories(desk.files.aside());
        Path old = Files.createFile(desk.files.aside().resolve("old.part"));
        Path fresh = Files.createFile(desk.files.aside().resolve("fresh.part"));
        Instant now = Instant.now();
        Files.setLastModifiedTime(old, FileTime.from(now.minusSeconds(7200)));

        desk.files.removeUnfinishedBefore(now.minusSeconds(3600));

        assertThat(old).doesNotExist();
        assertThat(fresh).exists();
    }
}
