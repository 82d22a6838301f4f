package org.isnad.edition;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.isnad.storage.SubjectKey;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * The edition on disk: a file a page, named by the hash of its address and sealed with the hash of its content. A file
 * that is damaged or of another form is as good as none. Files are replaced whole, so that a crash leaves no half one.
 */
final class PageDisk {
    private static final Logger LOG = Logger.getLogger(PageDisk.class);
    private static final int FORM = 1;
    private static final String POSITION = "position";
    private static final String BEING_WRITTEN = ".new";

    /** What is known of subjects, and the imprint of the pages that this knowledge is about. */
    record Known(String imprint, long position, Map<SubjectKey, Long> versions) {}

    private record OnDisk(Path file, long size, FileTime used) {}

    private final Path folder;
    private final long budget;
    private final AtomicLong size = new AtomicLong();
    private volatile String imprint = "";

    PageDisk(Path folder, long budget) {
        this.folder = folder;
        this.budget = budget;
    }

    /** In bytes, as far as known: counted at each sweep and carried on until the next. */
    long size() {
        return size.get();
    }

    /** Says which pages count as this edition's: those of another imprint are never true, only better than nothing. */
    void setImprint(String current) {
        imprint = current;
    }

    Optional<FinishedPage> read(String address) {
        return readSealed(file(address)).flatMap(bytes -> {
            try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
                return in.readInt() == FORM && in.readUTF().equals(address) ? Optional.of(page(in)) : Optional.empty();
            } catch (IOException | IllegalArgumentException damaged) {
                return Optional.empty();
            }
        });
    }

    void write(String address, FinishedPage page) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(FORM);
            out.writeUTF(address);
            out.writeUTF(imprint);
            FinishedPage.Facts facts = page.facts();
            out.writeInt(facts.status());
            out.writeUTF(facts.hash());
            out.writeLong(facts.changedAt());
            out.writeLong(facts.asOf());
            out.writeLong(facts.goodUntil());
            out.writeInt(facts.keys().size());
            for (SubjectKey key : facts.keys()) {
                out.writeUTF(key.toString());
            }
            out.writeInt(page.representations().size());
            for (Representation representation : page.representations().values()) {
                out.writeUTF(representation.coding().name());
                out.writeInt(representation.size());
                out.write(representation.bytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        writeSealed(file(address), bytes.toByteArray());
    }

    Optional<Known> readKnown() {
        return readSealed(folder.resolve(POSITION)).flatMap(bytes -> {
            try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
                if (in.readInt() != FORM) {
                    return Optional.empty();
                }
                String imprint = in.readUTF();
                long position = in.readLong();
                int count = in.readInt();
                Map<SubjectKey, Long> versions = HashMap.newHashMap(count);
                for (int i = 0; i < count; i++) {
                    versions.put(SubjectKey.parse(in.readUTF()), in.readLong());
                }
                return Optional.of(new Known(imprint, position, versions));
            } catch (IOException | IllegalArgumentException damaged) {
                return Optional.empty();
            }
        });
    }

    void writeKnown(KeyVersions versions) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(FORM);
            out.writeUTF(imprint);
            // Before the versions: an event between the two is replayed, which does no harm.
            out.writeLong(versions.position());
            Map<String, Long> all = versions.snapshot();
            out.writeInt(all.size());
            for (Map.Entry<String, Long> version : all.entrySet()) {
                out.writeUTF(version.getKey());
                out.writeLong(version.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        writeSealed(folder.resolve(POSITION), bytes.toByteArray());
    }

    void forget() {
        try {
            Files.deleteIfExists(folder.resolve(POSITION));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes away what nobody has asked for longest, until the rest fits the budget. */
    void sweep() {
        try {
            List<OnDisk> files = new ArrayList<>();
            try (Stream<Path> all = Files.walk(folder, 2)) {
                for (Path file : all.filter(Files::isRegularFile).toList()) {
                    if (file.toString().endsWith(BEING_WRITTEN)) {
                        Files.deleteIfExists(file);
                    } else {
                        files.add(new OnDisk(file, Files.size(file), Files.getLastModifiedTime(file)));
                    }
                }
            }
            long total = files.stream().mapToLong(OnDisk::size).sum();
            files.sort(Comparator.comparing(OnDisk::used));
            for (OnDisk file : files) {
                if (total > budget && !file.file().endsWith(POSITION)) {
                    Files.deleteIfExists(file.file());
                    total -= file.size();
                }
            }
            size.set(total);
        } catch (IOException e) {
            LOG.warnf("the edition on disk could not be swept: %s", e);
        }
    }

    private FinishedPage page(DataInputStream in) throws IOException {
        boolean ours = in.readUTF().equals(imprint);
        int status = in.readInt();
        String hash = in.readUTF();
        long changedAt = in.readLong();
        long asOf = ours ? in.readLong() : in.readLong() - Long.MAX_VALUE;
        long goodUntil = in.readLong();
        Set<SubjectKey> keys = new HashSet<>();
        for (int left = in.readInt(); left > 0; left--) {
            keys.add(SubjectKey.parse(in.readUTF()));
        }
        Map<Coding, byte[]> bodies = new EnumMap<>(Coding.class);
        for (int left = in.readInt(); left > 0; left--) {
            Coding coding = Coding.valueOf(in.readUTF());
            bodies.put(coding, in.readNBytes(in.readInt()));
        }
        return FinishedPage.fromDisk(
                new FinishedPage.Facts(status, "", hash, changedAt, asOf, goodUntil, keys), bodies);
    }

    private Path file(String address) {
        String name = ContentHash.of(address.getBytes(StandardCharsets.UTF_8));
        return folder.resolve(name.substring(0, 2)).resolve(name);
    }

    private static Optional<byte[]> readSealed(Path file) {
        try {
            byte[] all = Files.readAllBytes(file);
            int seal = ContentHash.LENGTH;
            if (all.length < seal) {
                return Optional.empty();
            }
            byte[] content = new byte[all.length - seal];
            System.arraycopy(all, seal, content, 0, content.length);
            String sealed = new String(all, 0, seal, StandardCharsets.US_ASCII);
            if (!sealed.equals(ContentHash.of(content))) {
                LOG.warnf("%s is damaged and will be made anew", file.getFileName());
                return Optional.empty();
            }
            return Optional.of(content);
        } catch (NoSuchFileException none) {
            return Optional.empty();
        } catch (IOException e) {
            LOG.warnf("%s cannot be read: %s", file, e);
            return Optional.empty();
        }
    }

    private void writeSealed(Path file, byte[] content) {
        ByteArrayOutputStream sealed = new ByteArrayOutputStream(content.length + ContentHash.LENGTH);
        sealed.writeBytes(ContentHash.of(content).getBytes(StandardCharsets.US_ASCII));
        sealed.writeBytes(content);
        Path fresh = null;
        try {
            Files.createDirectories(file.getParent());
            fresh = Files.createTempFile(file.getParent(), file.getFileName().toString(), BEING_WRITTEN);
            Files.write(fresh, sealed.toByteArray());
            long before = Files.exists(file) ? Files.size(file) : 0;
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            size.addAndGet(sealed.size() - before);
        } catch (IOException e) {
            LOG.warnf("%s cannot be written: %s", file, e);
            deleteHalfWritten(fresh);
        }
    }

    private static void deleteHalfWritten(@Nullable Path fresh) {
        try {
            if (fresh != null) {
                Files.deleteIfExists(fresh);
            }
        } catch (IOException e) {
            LOG.debugf(e, "the next sweep takes %s away", fresh);
        }
    }
}
