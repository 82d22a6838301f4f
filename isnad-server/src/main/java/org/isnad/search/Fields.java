package org.isnad.search;

import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;
import org.isnad.arabic.analysis.IndexTerm;

/** The index's fields. Whoever changes what they hold changes {@link #VERSION}, and every index is built anew. */
final class Fields {
    static final String VERSION = "4";

    static final String ID = "id";
    static final String NUMBER = "number";
    /** The few that must not be found are marked, not the many that may be: that costs a search nothing. */
    static final String KEPT_FROM = "kept-from";

    static final String STATE = "state";
    static final String LANGUAGE = "language";
    static final String SECTION = "section";
    static final String PERSON = "person";
    static final String TAG = "tag";
    static final String DATE = "date";

    /** Shown again: the text for snippets, names and titles for suggestions. */
    static final String AFTER_TITLE = "after-title";

    static final String TITLE = "title";
    static final String PERSON_NAME = "person-name";
    static final String TAG_NAME = "tag-name";

    /** Every word as its stem, more often where it says more of the article: by this one field answers are found. */
    static final String WEIGHED_STEM = "weighed-stem";

    /** For suggestions. */
    static final String TITLE_WORD = "title-word";

    static final String NAME_WORD = "name-word";

    /** For nearness, and for the passages that say where an article answers. */
    private static final FieldType WITH_PLACES_IN_TEXT =
            fieldType(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);

    /** For phrases. */
    private static final FieldType WITH_PLACES = fieldType(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);

    static final FieldType WITHOUT_PLACES = fieldType(IndexOptions.DOCS_AND_FREQS);

    /** The ways in which words are kept. */
    enum Form {
        STEM("stem"),
        WORD("word"),
        FAMILY("family"),
        EXACT("exact");

        private final String field;

        Form(String field) {
            this.field = field;
        }

        String field() {
            return field;
        }

        String of(IndexTerm term) {
            return switch (this) {
                case STEM -> term.stem();
                case WORD -> term.word();
                case FAMILY -> term.family();
                case EXACT -> term.exact();
            };
        }

        FieldType type() {
            return switch (this) {
                case STEM -> WITH_PLACES_IN_TEXT;
                case WORD -> WITH_PLACES;
                case FAMILY, EXACT -> WITHOUT_PLACES;
            };
        }
    }

    private Fields() {}

    private static FieldType fieldType(IndexOptions options) {
        FieldType type = new FieldType();
        type.setTokenized(true);
        type.setIndexOptions(options);
        type.freeze();
        return type;
    }
}
