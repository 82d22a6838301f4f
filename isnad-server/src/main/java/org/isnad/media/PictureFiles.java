package org.isnad.media;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.isnad.storage.DataFolder;

/** Where a picture's files lie and under which addresses readers ask for them. */
@ApplicationScoped
public class PictureFiles {
    /** A file to send; it never changes, so it may be cached for ever. */
    public record Found(Path file, PictureFormat format) {}

    private static final List<Integer> WIDTHS = List.of(320, 480, 640, 960, 1280, 1600);
    private static final Pattern ADDRESS = Pattern.compile("/media/([0-9a-f]{32})-([1-9][0-9]{0,4})\\.([a-z]{3})");

    private final Path media;

    public PictureFiles(DataFolder folder) {
        this.media = folder.media();
    }

    /** The widths that there are files for, smallest first; the last one is the picture's own. */
    public List<Integer> widths(Picture picture) {
        return widths(MadePicture.of(picture));
    }

    public int heightAt(Picture picture, int width) {
        return heightAt(picture.width(), picture.height(), width);
    }

    /** Site-relative: {@code /media/{hash}-{width}.{extension}}. */
    public String address(Picture picture, int width) {
        return "/media/" + name(picture.hash(), width, picture.format());
    }

    public String address(Picture picture) {
        return address(picture, picture.width());
    }

    /** Ready for the attribute. */
    public String srcset(Picture picture) {
        return String.join(
                ", ",
                widths(picture).stream()
                        .map(width -> address(picture, width) + " " + width + "w")
                        .toList());
    }

    public Path file(Picture picture, int width) {
        return file(picture.hash(), width, picture.format());
    }

    /** Empty for whatever is not the address of a file that exists. */
    public Optional<Found> at(String address) {
        Matcher parts = ADDRESS.matcher(address);
        if (!parts.matches()) {
            return Optional.empty();
        }
        return PictureFormat.withExtension(parts.group(3))
                .map(format -> new Found(file(parts.group(1), Integer.parseInt(parts.group(2)), format), format))
                .filter(found -> Files.isRegularFile(found.file(), LinkOption.NOFOLLOW_LINKS));
    }

    /** Where files lie while they are being written. */
    Path aside() {
        return media.resolve("incoming");
    }

    /** What a crash left behind. Another process may be writing at this moment, so only the old goes. */
    void removeUnfinishedBefore(Instant moment) {
        if (!Files.isDirectory(aside())) {
            return;
        }
        try (DirectoryStream<Path> unfinished = Files.newDirectoryStream(aside(), "*" + FileBatch.UNFINISHED)) {
            for (Path file : unfinished) {
                if (Files.getLastModifiedTime(file).toInstant().isBefore(moment)) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean areComplete(MadePicture made) {
        return widths(made).stream().allMatch(width -> Files.isRegularFile(file(made.hash(), width, made.format())));
    }

    Path file(String hash, int width, PictureFormat format) {
        return media.resolve(hash.substring(0, 2)).resolve(name(hash, width, format));
    }

    static List<Integer> widths(MadePicture made) {
        return made.animated() ? List.of(made.width()) : widths(made.width());
    }

    private static List<Integer> widths(int full) {
        return Stream.concat(WIDTHS.stream().filter(width -> width < full), Stream.of(full))
                .toList();
    }

    static int heightAt(int fullWidth, int fullHeight, int width) {
        return Math.max(1, Math.round((float) fullHeight * width / fullWidth));
    }

    private static String name(String hash, int width, PictureFormat format) {
        return hash + "-" + width + "." + format.extension();
    }
}
