package org.isnad.article;

import static org.isnad.storage.generated.Tables.PERSON;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.isnad.arabic.Slug;
import org.isnad.storage.Database;
import org.isnad.storage.Reading;
import org.jooq.Record;

@ApplicationScoped
public class PersonRepository {
    private final Database database;

    public PersonRepository(Database database) {
        this.database = database;
    }

    public Optional<Person> find(long id) {
        Reading.note(ArticleKeys.person(id));
        return database.dsl().selectFrom(PERSON).where(PERSON.ID.eq(id)).fetchOptional(PersonRepository::person);
    }

    public List<Person> all() {
        return database.dsl().selectFrom(PERSON).orderBy(PERSON.NAME).fetch(PersonRepository::person);
    }

    void describe(long id, String about) {
        database.dsl()
                .update(PERSON)
                .set(PERSON.ABOUT, about)
                .where(PERSON.ID.eq(id))
                .execute();
    }

    Person named(String name) {
        return database.dsl()
                .selectFrom(PERSON)
                .where(PERSON.NAME.eq(name))
                .fetchOptional(PersonRepository::person)
                .orElseGet(() -> person(database.dsl()
                        .insertInto(PERSON, PERSON.NAME, PERSON.SLUG, PERSON.ABOUT)
                        .values(name, Slug.of(name), "")
                        .returning()
                        .fetchSingle()));
    }

    static Person person(Record row) {
        return new Person(row.get(PERSON.ID), row.get(PERSON.NAME), row.get(PERSON.SLUG), row.get(PERSON.ABOUT));
    }
}
