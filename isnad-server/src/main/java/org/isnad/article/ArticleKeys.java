package org.isnad.article;

import java.util.LinkedHashSet;
import java.util.Set;
import org.isnad.storage.SubjectKey;

/** The subjects that articles are about to pages: what a change touches is what a reading notes. */
public final class ArticleKeys {
    static final String ARTICLE = "article";
    static final String DRAFT = "draft";
    static final String SECTION = "section";

    /** The kinds of keys of which one touches every change to an article's row, readers seeing it or not. */
    static final Set<String> OF_ROW = Set.of(ARTICLE, DRAFT);

    /** Lists over the whole site: the front page, the archive. */
    static final SubjectKey FRONT = new SubjectKey("front", "1");

    /** The bar above every page. */
    static final SubjectKey BREAKING = new SubjectKey("breaking", "1");

    /** What is read most. */
    static final SubjectKey RANKING = new SubjectKey("ranking", "1");

    private ArticleKeys() {}

    static SubjectKey article(long id) {
        return SubjectKey.of(ARTICLE, id);
    }

    /** Which others stand under an article: nothing that its cards on other pages show. */
    static SubjectKey related(long article) {
        return SubjectKey.of("related", article);
    }

    /** What the newsroom has of an article and readers do not see: no page depends on it. */
    static SubjectKey draft(long id) {
        return SubjectKey.of(DRAFT, id);
    }

    static boolean isDraft(SubjectKey key) {
        return key.kind().equals(DRAFT);
    }

    static SubjectKey section(long id) {
        return SubjectKey.of(SECTION, id);
    }

    static SubjectKey tag(long id) {
        return SubjectKey.of("tag", id);
    }

    static SubjectKey person(long id) {
        return SubjectKey.of("person", id);
    }

    public static boolean isArticle(SubjectKey key) {
        return key.kind().equals(ARTICLE);
    }

    public static boolean isSection(SubjectKey key) {
        return key.kind().equals(SECTION);
    }

    public static boolean isFront(SubjectKey key) {
        return key.equals(FRONT);
    }

    /** All that shows this article: itself, its section, its tags, its people, and lists over the whole site. */
    static Set<SubjectKey> touchedBy(Article article) {
        Set<SubjectKey> keys = new LinkedHashSet<>();
        keys.add(article(article.id()));
        keys.add(section(article.summary().section().id()));
        article.tags().forEach(tag -> keys.add(tag(tag.id())));
        article.credits().forEach(c -> c.people().forEach(p -> keys.add(person(p.id()))));
        keys.add(FRONT);
        if (article.summary().breaking()) {
            keys.add(BREAKING);
        }
        return keys;
    }

    /** What a list depends on, beside the articles in it: the narrowest subject that every change to it touches. */
    static SubjectKey of(ArticleSelection selection) {
        for (ArticleSelection.Condition condition : selection.conditions()) {
            switch (condition) {
                case ArticleSelection.Condition.InSection(long id) -> {
                    return section(id);
                }
                case ArticleSelection.Condition.WithTag(long id) -> {
                    return tag(id);
                }
                case ArticleSelection.Condition.By(long id) -> {
                    return person(id);
                }
                case ArticleSelection.Condition.Breaking() -> {
                    return BREAKING;
                }
                default -> {}
            }
        }
        return FRONT;
    }
}
