package org.isnad.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.QueryBuilder;

/** A search as Lucene gives it to whoever does nothing of their own: what ours is measured against. */
final class BodySearch implements AutoCloseable {
    private static final String ID = "id";
    private static final String BODY = "body";

    private final Analyzer analyzer;
    private final DirectoryReader reader;
    private final IndexSearcher searcher;

    BodySearch(SearchCases cases, Analyzer analyzer) throws IOException {
        this.analyzer = analyzer;
        ByteBuffersDirectory directory = new ByteBuffersDirectory();
        try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
            for (SearchCases.Text text : cases.texts()) {
                Document document = new Document();
                document.add(new StoredField(ID, text.id()));
                document.add(new TextField(BODY, text.text(), Field.Store.NO));
                writer.addDocument(document);
            }
        }
        this.reader = DirectoryReader.open(directory);
        this.searcher = new IndexSearcher(reader);
    }

    List<String> ids(String question, int count) {
        Query query = new QueryBuilder(analyzer).createBooleanQuery(BODY, question);
        List<String> ids = new ArrayList<>();
        if (query == null) {
            return ids;
        }
        try {
            for (ScoreDoc found : searcher.search(query, count).scoreDocs) {
                ids.add(searcher.storedFields().document(found.doc).get(ID));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return ids;
    }

    @Override
    public void close() throws IOException {
        reader.close();
        analyzer.close();
    }
}
