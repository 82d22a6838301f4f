package org.isnad.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.util.BytesRef;
import org.isnad.search.AnalysedText.Part;
import org.isnad.search.Fields.Form;
import org.isnad.search.IndexedArticle.Audience;

/** Makes an article's form into what Lucene keeps of it. */
final class Documents {
    private static final int TITLE_WEIGHT = 4;
    private static final int NAME_WEIGHT = 4;
    private static final int STANDFIRST_WEIGHT = 2;

    private Documents() {}

    static Document of(IndexedArticle article) {
        Document document = new Document();
        addFacts(document, article);
        addShown(document, article);
        Part title = Part.of(0, article.title(), TITLE_WEIGHT);
        Part standfirst = Part.of(WholeText.standfirstStart(article.title()), article.standfirst(), STANDFIRST_WEIGHT);
        int bodyStart = WholeText.bodyStart(article.title(), article.standfirst());
        List<Part> everything = new ArrayList<>(List.of(title, standfirst, Part.of(bodyStart, article.body(), 1)));
        List<Part> names = names(article, bodyStart + article.body().length() + 1);
        everything.addAll(names);
        for (Form form : Form.values()) {
            document.add(new Field(form.field(), AnalysedText.of(everything, form), form.type()));
        }
        add(document, Fields.WEIGHED_STEM, AnalysedText.weighed(everything, Form.STEM));
        add(document, Fields.TITLE_WORD, AnalysedText.of(List.of(title), Form.WORD));
        add(document, Fields.NAME_WORD, AnalysedText.of(names, Form.WORD));
        return document;
    }

    private static List<Part> names(IndexedArticle article, int start) {
        List<Part> parts = new ArrayList<>();
        int at = start;
        for (List<String> names : List.of(article.people(), article.tags())) {
            for (String name : names) {
                parts.add(Part.of(at, name, NAME_WEIGHT));
                at += name.length() + 1;
            }
        }
        return parts;
    }

    private static void add(Document document, String field, AnalysedText text) {
        document.add(new Field(field, text, Fields.WITHOUT_PLACES));
    }

    private static void addFacts(Document document, IndexedArticle article) {
        document.add(new StringField(Fields.ID, Long.toString(article.id()), Field.Store.NO));
        Stream.of(Audience.values())
                .filter(audience -> !article.audiences().contains(audience))
                .forEach(audience -> document.add(new StringField(Fields.KEPT_FROM, audience.name(), Field.Store.NO)));
        document.add(new StringField(Fields.STATE, article.state().name().toLowerCase(Locale.ROOT), Field.Store.NO));
        document.add(new StringField(Fields.LANGUAGE, article.language().tag(), Field.Store.NO));
        document.add(new StringField(Fields.SECTION, Long.toString(article.section()), Field.Store.NO));
        article.personIds()
                .forEach(id -> document.add(new StringField(Fields.PERSON, Long.toString(id), Field.Store.NO)));
        article.tagIds().forEach(id -> document.add(new StringField(Fields.TAG, Long.toString(id), Field.Store.NO)));
        document.add(new LongField(Fields.DATE, article.date().toEpochMilli(), Field.Store.NO));
    }

    private static void addShown(Document document, IndexedArticle article) {
        document.add(new NumericDocValuesField(Fields.NUMBER, article.id()));
        document.add(new BinaryDocValuesField(Fields.TITLE, new BytesRef(article.title())));
        document.add(new BinaryDocValuesField(
                Fields.AFTER_TITLE, KeptText.bytes(WholeText.afterTitle(article.standfirst(), article.body()))));
        article.people()
                .forEach(name -> document.add(new SortedSetDocValuesField(Fields.PERSON_NAME, new BytesRef(name))));
        article.tags().forEach(name -> document.add(new SortedSetDocValuesField(Fields.TAG_NAME, new BytesRef(name))));
    }
}
