package org.isnad.media;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.isnad.storage.DataFolder;
import org.isnad.storage.Database;
import org.jspecify.annotations.Nullable;

/**
 * The one way in for pictures. What it returns is kept: clean files first, then the row. Call it outside of a
 * transaction, since it may take seconds.
 */
@ApplicationScoped
public class PictureIntake {
    private final Database database;
    private final PictureRepository pictures;
    private final PictureFiles files;
    private final PictureMaker maker;
    private final InstantSource clock;
    private final Arrivals arrivals = new Arrivals();

    public PictureIntake(Database database, DataFolder folder, InstantSource clock) {
        this.database = database;
        this.clock = clock;
        this.pictures = new PictureRepository(database);
        this.files = new PictureFiles(folder);
        this.maker = new PictureMaker(files);
        files.removeUnfinishedBefore(Instant.now().minus(1, ChronoUnit.HOURS));
    }

    /** The file stays where it is. */
    public Picture take(Path upload, String fileName, PictureText text, @Nullable Long account) {
        try {
            Limits.checkSize(Files.size(upload));
            return take(Files.readAllBytes(upload), fileName, text, account);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Picture take(byte[] upload, String fileName, PictureText text, @Nullable Long account) {
        Limits.checkSize(upload.length);
        PictureText checked = PictureText.checked(text.caption(), text.credit(), text.alt());
        UploadedPicture examined = UploadedPicture.examine(upload);
        String hash = ContentHash.of(upload);
        try (Arrivals.Arrival arrival = arrivals.of(hash)) {
            MadePicture made = madeBefore(hash).orElseGet(() -> make(upload, examined, hash, arrival));
            Picture picture = database.write(
                    () -> pictures.insert(made, FileName.tidy(fileName), checked, account, clock.instant()));
            arrival.isRecorded();
            return picture;
        }
    }

    private Optional<MadePicture> madeBefore(String hash) {
        return pictures.madeBefore(hash).filter(files::areComplete);
    }

    private MadePicture make(byte[] upload, UploadedPicture examined, String hash, Arrivals.Arrival arrival) {
        try (FileBatch batch = new FileBatch(files.aside())) {
            MadePicture made = maker.make(upload, examined, hash, batch);
            batch.place();
            arrival.brought(batch);
            return made;
        }
    }
}
