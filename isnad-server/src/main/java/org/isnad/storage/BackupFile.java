package org.isnad.storage;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** A backup that was found whole: every byte was read and compared before anything else is done with it. */
final class BackupFile implements AutoCloseable {
    static final int FORMAT = 1;
    static final String MANIFEST = "isnad-backup.json";
    static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<Map<String, @Nullable Object>> ROW = new TypeReference<>() {};

    record Manifest(int format, String schema, String madeAt, Map<String, Long> rows, Map<String, Long> lastIds) {}

    private final Path source;
    private final ZipFile zip;
    private final Manifest manifest;

    private BackupFile(Path source, ZipFile zip, Manifest manifest) {
        this.source = source;
        this.zip = zip;
        this.manifest = manifest;
    }

    static String tableEntry(String table) {
        return "tables/" + table + ".jsonl";
    }

    static BackupFile open(Path source) {
        ZipFile zip = openZip(source);
        try {
            checkEveryByte(zip);
            return new BackupFile(source, zip, readManifest(zip, source));
        } catch (IOException | RuntimeException e) {
            try {
                zip.close();
            } catch (IOException suppressed) {
                e.addSuppressed(suppressed);
            }
            if (e instanceof StorageException said) {
                throw said;
            }
            throw damaged(source, "it cannot be read whole", e);
        }
    }

    private static ZipFile openZip(Path source) {
        try {
            return new ZipFile(source.toFile(), StandardCharsets.UTF_8);
        } catch (ZipException e) {
            throw new StorageException("%s is not a backup of Isnad, or it is damaged.".formatted(source), e);
        } catch (IOException e) {
            throw new StorageException("The backup %s cannot be opened.".formatted(source), e);
        }
    }

    /** ZipFile itself does not compare checksums. */
    private static void checkEveryByte(ZipFile zip) throws IOException {
        Set<String> names = new HashSet<>();
        for (ZipEntry entry : zip.stream().toList()) {
            if (!names.add(entry.getName())) {
                throw new ZipException("two entries are called " + entry.getName());
            }
            try (CheckedInputStream in = new CheckedInputStream(zip.getInputStream(entry), new CRC32())) {
                in.transferTo(OutputStream.nullOutputStream());
                if (in.getChecksum().getValue() != entry.getCrc()) {
                    throw new ZipException("wrong checksum of " + entry.getName());
                }
            }
        }
    }

    private static Manifest readManifest(ZipFile zip, Path source) throws IOException {
        ZipEntry entry = zip.getEntry(MANIFEST);
        if (entry == null) {
            throw new StorageException("%s is not a backup of Isnad.".formatted(source));
        }
        try (InputStream in = zip.getInputStream(entry)) {
            var tree = JSON.readTree(in);
            if (tree.path("format").asInt(0) > FORMAT) {
                throw newer(source);
            }
            Manifest manifest = JSON.treeToValue(tree, Manifest.class);
            if (manifest.format() != FORMAT || manifest.schema() == null || manifest.rows() == null) {
                throw damaged(source, "its description is not complete", null);
            }
            return manifest.lastIds() == null
                    ? new Manifest(FORMAT, manifest.schema(), manifest.madeAt(), manifest.rows(), Map.of())
                    : manifest;
        }
    }

    Manifest manifest() {
        return manifest;
    }

    StorageException newer() {
        return newer(source);
    }

    StorageException damaged(String how, @Nullable Throwable cause) {
        return damaged(source, how, cause);
    }

    private static StorageException newer(Path source) {
        return new StorageException("%s was made by a newer Isnad; upgrade before restoring it.".formatted(source));
    }

    private static StorageException damaged(Path source, String how, @Nullable Throwable cause) {
        String sentence = "The backup %s is damaged: %s.".formatted(source, how);
        return cause == null ? new StorageException(sentence) : new StorageException(sentence, cause);
    }

    void readTable(String table, Consumer<Map<String, @Nullable Object>> eachRow) throws IOException {
        ZipEntry entry = zip.getEntry(tableEntry(table));
        Long expected = manifest.rows().get(table);
        if (entry == null || expected == null) {
            throw damaged("table %s is missing".formatted(table), null);
        }
        long count = 0;
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(zip.getInputStream(entry), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                Map<String, @Nullable Object> row = JSON.readValue(line, ROW);
                if (row == null) {
                    throw noRow(table, null);
                }
                eachRow.accept(row);
                count++;
            }
        } catch (JsonProcessingException e) {
            throw noRow(table, e);
        }
        if (expected != count) {
            throw damaged("table %s has %d rows instead of %d".formatted(table, count, expected), null);
        }
    }

    private StorageException noRow(String table, @Nullable Throwable cause) {
        return damaged("table %s has a line that is not a row".formatted(table), cause);
    }

    /** The entries of media files, each with the place where it belongs under that folder. */
    List<MediaFile> media(Path mediaFolder) {
        return zip.stream()
                .filter(entry -> entry.getName().startsWith("media/") && !entry.isDirectory())
                .map(entry -> new MediaFile(entry, place(mediaFolder, entry)))
                .toList();
    }

    private Path place(Path mediaFolder, ZipEntry entry) {
        Path root = mediaFolder.toAbsolutePath().normalize();
        Path place = root.resolve(entry.getName().substring("media/".length())).normalize();
        if (!place.startsWith(root) || place.equals(root)) {
            throw new StorageException(
                    "The backup %s holds a file that would land outside the data folder.".formatted(source));
        }
        return place;
    }

    record MediaFile(ZipEntry entry, Path place) {}

    InputStream open(MediaFile file) throws IOException {
        return zip.getInputStream(file.entry());
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
