package org.isnad.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {
    @TempDir
    Path root;

    @Test
    void claim_ofMissingFolder_makesIt() {
        try (DataFolder folder = DataFolder.claim(root.resolve("new/data"))) {
            assertThat(folder.media()).isDirectory();
            assertThat(folder.backups()).isDirectory();
        }
    }

    @Test
    void claim_whileClaimed_isRefused() {
        try (DataFolder first = DataFolder.claim(root)) {
            assertThat(first.root()).isEqualTo(root);
            thenClaimIsRefused();
        }
        DataFolder.claim(root).close();
    }

    @Test
    void claim_fromAnotherProcess_isRefusedAlsoAfterRefusalHere() throws IOException {
        try (DataFolder first = DataFolder.claim(root)) {
            assertThat(first.root()).isEqualTo(root);
            thenClaimIsRefused();
            assertThat(claimInAnotherProcess()).contains("is in use by another Isnad process");
        }
        assertThat(claimInAnotherProcess()).isEqualTo("claimed");
    }

    @Test
    void claim_ofAFile_isRefused() throws IOException {
        Path file = Files.writeString(root.resolve("file"), "");
        assertThatThrownBy(() -> DataFolder.claim(file)).isInstanceOf(StorageException.class);
    }

    @Test
    void share_ofMissingFolder_isRefused() {
        assertThatThrownBy(() -> DataFolder.share(root.resolve("missing")))
                .isInstanceOf(StorageException.class)
                .hasMessageStartingWith("There is no data folder");
    }

    private void thenClaimIsRefused() {
        assertThatThrownBy(() -> DataFolder.claim(root))
                .isInstanceOf(StorageException.class)
                .hasMessageContaining("is in use by another Isnad process");
    }

    private String claimInAnotherProcess() throws IOException {
        Process process = ChildJvm.start(Claimant.class, root.toString());
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    static final class Claimant {
        private Claimant() {}

        public static void main(String[] arguments) {
            try (DataFolder folder = DataFolder.claim(Path.of(arguments[0]))) {
                System.out.print(folder.root().toString().isEmpty() ? "" : "claimed");
            } catch (StorageException e) {
                System.out.print(e.getMessage());
            }
        }
    }
}
