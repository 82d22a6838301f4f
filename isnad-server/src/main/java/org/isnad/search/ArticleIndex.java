package org.isnad.search;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/**
 * A Lucene index in a folder. With everything that it keeps for good it also keeps its position, the last event that
 * it has seen: after a crash, what came later is fed to it again.
 */
final class ArticleIndex implements AutoCloseable {
    private static final String POSITION = "position";
    private static final String VERSION = "version";
    private static final int SEGMENTS_A_TIER = 4;
    private static final double MEBIBYTES_IN_MEMORY = 48;

    interface Reading<T> {
        T in(IndexSearcher searcher) throws IOException;
    }

    private final Turns turns = new Turns();

    private final Directory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;

    private ArticleIndex(Directory directory) throws IOException {
        this.directory = directory;
        TieredMergePolicy merging = new TieredMergePolicy();
        merging.setSegmentsPerTier(SEGMENTS_A_TIER);
        this.writer = new IndexWriter(
                directory,
                new IndexWriterConfig(new KeywordAnalyzer())
                        .setRAMBufferSizeMB(MEBIBYTES_IN_MEMORY)
                        .setMergePolicy(merging));
        this.searchers = new SearcherManager(writer, new SearcherFactory());
    }

    static ArticleIndex open(Path folder) {
        return FileWork.make(() -> new ArticleIndex(FSDirectory.open(folder)));
    }

    /** Whether the folder holds an index that this program can go on with. */
    static boolean isUsable(Path folder) {
        try (Directory directory = FSDirectory.open(folder)) {
            if (!DirectoryReader.indexExists(directory)) {
                return false;
            }
            try (DirectoryReader reader = DirectoryReader.open(directory)) {
                Map<String, String> kept = reader.getIndexCommit().getUserData();
                return Fields.VERSION.equals(kept.get(VERSION)) && kept.containsKey(POSITION);
            }
        } catch (IOException | IllegalArgumentException unreadable) {
            return false;
        }
    }

    /** The position that was kept last. */
    OptionalLong position() {
        Iterable<Map.Entry<String, String>> kept = writer.getLiveCommitData();
        if (kept != null) {
            for (Map.Entry<String, String> entry : kept) {
                if (entry.getKey().equals(POSITION)) {
                    return OptionalLong.of(Long.parseLong(entry.getValue()));
                }
            }
        }
        return OptionalLong.empty();
    }

    /** Replaces every form of the article by these; none take it out. */
    void put(long article, List<IndexedArticle> forms) {
        FileWork.run(() -> writer.updateDocuments(
                new Term(Fields.ID, Long.toString(article)),
                forms.stream().map(Documents::of).toList()));
    }

    /** For an article that the index cannot hold yet. */
    void add(List<IndexedArticle> forms) {
        FileWork.run(() -> writer.addDocuments(forms.stream().map(Documents::of).toList()));
    }

    /**
     * Brings everything into one piece. Every search goes through every piece for each of its words: through ten it
     * takes twice as long. For an index that was just filled; merging lets one that is in use grow together by itself.
     */
    void unite() {
        FileWork.run(() -> writer.forceMerge(1));
    }

    /** Makes what was put in visible to searches that begin from now on. */
    void show() {
        FileWork.run(searchers::maybeRefreshBlocking);
    }

    /** Brings everything so far to disk, for good. */
    void keep(long position) {
        FileWork.run(() -> {
            writer.setLiveCommitData(Map.of(POSITION, Long.toString(position), VERSION, Fields.VERSION)
                    .entrySet());
            writer.commit();
        });
    }

    <T> T read(Reading<T> work) {
        return turns.take(() -> FileWork.make(() -> {
            IndexSearcher searcher = searchers.acquire();
            try {
                return work.in(searcher);
            } finally {
                searchers.release(searcher);
            }
        }));
    }

    int articles() {
        return read(searcher -> searcher.getIndexReader().numDocs());
    }

    long bytes() {
        return FileWork.make(() -> {
            long bytes = 0;
            for (String file : directory.listAll()) {
                bytes += bytesOf(file);
            }
            return bytes;
        });
    }

    /** Lucene merges files away while they are counted. */
    private long bytesOf(String file) throws IOException {
        try {
            return directory.fileLength(file);
        } catch (NoSuchFileException merged) {
            return 0;
        }
    }

    /** What was not kept is dropped; it will be fed again. */
    @Override
    public void close() {
        turns.close();
        FileWork.run(() -> {
            searchers.close();
            writer.rollback();
            directory.close();
        });
    }
}
