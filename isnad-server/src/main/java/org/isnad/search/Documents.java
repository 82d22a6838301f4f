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
    private Documents() {}

    static Document of(IndexedArticle article) {
        Document document = new Document();
        addFacts(document, article);
        addShown(document, article);
        Part title = Part.of(0, article.title());
        Part standfirst = Part.of(WholeText.standfirstStart(article.title()), article.standfirst());
        int bodyStart = WholeText.bodyStart(article.title(), article.standfirst());
        List<Part> everything = new ArrayList<>(List.of(title, standfirst, Part.of(bodyStart, article.body())));
        List<Part> names = names(article, bodyStart + article.body().length() + 1);
        everything.addAll(names);
        for (Form form : Form.values()) {
            document.add(new Field(form.everywhere(), new AnalysedText(everything, form), form.type()));
        }
        add(document, Form.STEM, Form.STEM.inTitle(), List.of(title));
        add(document, Form.STEM, Form.STEM.inStandfirst(), List.of(standfirst));
        add(document, Form.STEM, Form.STEM.inNames(), names);
        add(document, Form.WORD, Form.WORD.inTitle(), List.of(title));
        add(document, Form.WORD, Form.WORD.inNames(), names);
        return document;
    }

    private static List<Part> names(IndexedArticle article, int start) {
        List<Part> parts = new ArrayList<>();
        int at = start;
        for (List<String> names : List.of(article.people(), article.tags())) {
            for (String name : names) {
                parts.add(Part.of(at, name));
                at += name.length() + 1;
            }
        }
        return parts;
    }

    private static void add(Document document, Form form, String field, List<Part> texts) {
        document.add(new Field(field, new AnalysedText(texts, form), Fields.WITHOUT_PLACES));
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
        document.add(new BinaryDocValuesField(Fields.STANDFIRST, new BytesRef(article.standfirst())));
        document.add(new BinaryDocValuesField(Fields.BODY, new BytesRef(article.body())));
        article.people()
                .forEach(name -> document.add(new SortedSetDocValuesField(Fields.PERSON_NAME, new BytesRef(name))));
        article.tags().forEach(name -> document.add(new SortedSetDocValuesField(Fields.TAG_NAME, new BytesRef(name))));
    }
}
