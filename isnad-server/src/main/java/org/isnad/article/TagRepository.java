package org.isnad.article;

import static org.isnad.storage.generated.Tables.TAG;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.isnad.arabic.Slug;
import org.isnad.storage.Database;
import org.isnad.storage.Reading;
import org.jooq.Record;

@ApplicationScoped
public class TagRepository {
    private final Database database;

    public TagRepository(Database database) {
        this.database = database;
    }

    public Optional<Tag> bySlug(String slug) {
        Optional<Tag> found =
                database.dsl().selectFrom(TAG).where(TAG.SLUG.eq(slug)).fetchOptional(TagRepository::tag);
        Reading.note(found.map(tag -> ArticleKeys.tag(tag.id())).orElse(ArticleKeys.FRONT));
        return found;
    }

    public List<Tag> all() {
        return database.dsl().selectFrom(TAG).orderBy(TAG.NAME).fetch(TagRepository::tag);
    }

    /** Two spellings that give the same address are the same tag. */
    Tag named(String name) {
        String slug = Slug.of(name);
        return bySlug(slug)
                .orElseGet(() -> tag(database.dsl()
                        .insertInto(TAG, TAG.NAME, TAG.SLUG)
                        .values(name, slug)
                        .returning()
                        .fetchSingle()));
    }

    static Tag tag(Record row) {
        return new Tag(row.get(TAG.ID), row.get(TAG.NAME), row.get(TAG.SLUG));
    }
}
