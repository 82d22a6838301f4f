package org.isnad.media;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;
import org.isnad.storage.Backup;
import org.isnad.storage.DataFolder;
import org.isnad.storage.Database;
import org.isnad.storage.DatabaseAddress;
import org.isnad.storage.Migrations;

/** An empty newsroom to upload pictures to. */
final class PictureDesk implements AutoCloseable {
    static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");
    static final PictureText TEXT = new PictureText("رافعات الميناء عند الفجر", "رسم: إسناد", "رافعات فوق رصيف خال");

    private final DataFolder folder;
    final Database database;
    final PictureIntake intake;
    final PictureRepository pictures;
    final PictureFiles files;

    PictureDesk(Path root) {
        InstantSource clock = InstantSource.fixed(NOW);
        folder = DataFolder.claim(root);
        database = Database.open(DatabaseAddress.parse(null, folder));
        new Migrations(database).apply(new Backup(database, folder, clock));
        intake = new PictureIntake(database, folder, clock);
        pictures = new PictureRepository(database);
        files = new PictureFiles(folder);
    }

    Picture upload(byte[] file) {
        return intake.take(file, "picture.jpg", TEXT, null);
    }

    byte[] stored(Picture picture, int width) {
        try {
            return Files.readAllBytes(files.file(picture, width));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    byte[] stored(Picture picture) {
        return stored(picture, picture.width());
    }

    List<Path> filesOnDisk() {
        try (Stream<Path> all = Files.walk(folder.media())) {
            return all.filter(Files::isRegularFile).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        database.close();
        folder.close();
    }
}
