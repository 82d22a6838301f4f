package org.isnad.publication;

import static org.isnad.storage.generated.Tables.PUBLICATION;
import static org.isnad.storage.generated.Tables.SECTION;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.isnad.arabic.Digits;
import org.isnad.storage.Database;
import org.isnad.storage.Reading;
import org.isnad.storage.Shared;
import org.jooq.Record;

@ApplicationScoped
public class PublicationRepository {
    private static final long ONLY = 1;

    private final Database database;
    private final InstantSource clock;
    private final Supplier<Optional<Publication>> publication;
    private final Supplier<List<Section>> sections;

    public PublicationRepository(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
        this.publication = Shared.one(database, clock, this::read);
        this.sections = Shared.one(database, clock, this::readSections);
    }

    public Optional<Publication> find() {
        return publication.get();
    }

    private Optional<Publication> read() {
        Reading.note(Masthead.KEY);
        return database.dsl()
                .selectFrom(PUBLICATION)
                .where(PUBLICATION.ID.eq(ONLY))
                .fetchOptional(row -> new Publication(
                        row.getName(),
                        row.getTagline(),
                        Language.ofTag(row.getLanguage()).orElse(Language.ARABIC),
                        ZoneId.of(row.getZone()),
                        Digits.valueOf(row.getDigits()),
                        row.getDatePattern(),
                        row.getAddress()));
    }

    void save(Publication publication) {
        int updated = database.dsl()
                .update(PUBLICATION)
                .set(PUBLICATION.NAME, publication.name())
                .set(PUBLICATION.TAGLINE, publication.tagline())
                .set(PUBLICATION.LANGUAGE, publication.language().tag())
                .set(PUBLICATION.ZONE, publication.zone().getId())
                .set(PUBLICATION.DIGITS, publication.digits().name())
                .set(PUBLICATION.DATE_PATTERN, publication.datePattern())
                .set(PUBLICATION.ADDRESS, publication.address())
                .where(PUBLICATION.ID.eq(ONLY))
                .execute();
        if (updated == 0) {
            database.dsl()
                    .insertInto(PUBLICATION)
                    .set(PUBLICATION.ID, ONLY)
                    .set(PUBLICATION.NAME, publication.name())
                    .set(PUBLICATION.TAGLINE, publication.tagline())
                    .set(PUBLICATION.LANGUAGE, publication.language().tag())
                    .set(PUBLICATION.ZONE, publication.zone().getId())
                    .set(PUBLICATION.DIGITS, publication.digits().name())
                    .set(PUBLICATION.DATE_PATTERN, publication.datePattern())
                    .set(PUBLICATION.ADDRESS, publication.address())
                    .set(PUBLICATION.CREATED_AT, clock.instant())
                    .execute();
        }
    }

    public List<Section> sections() {
        return sections.get();
    }

    private List<Section> readSections() {
        Reading.note(Masthead.KEY);
        return database.dsl()
                .selectFrom(SECTION)
                .orderBy(SECTION.PLACE, SECTION.ID)
                .fetch(PublicationRepository::section);
    }

    public Optional<Section> sectionBySlug(String slug) {
        Reading.note(Masthead.KEY);
        return database.dsl()
                .selectFrom(SECTION)
                .where(SECTION.SLUG.eq(slug))
                .fetchOptional(PublicationRepository::section);
    }

    void addSection(String slug, String name, int place) {
        database.dsl()
                .insertInto(SECTION, SECTION.SLUG, SECTION.NAME, SECTION.PLACE)
                .values(slug, name, place)
                .execute();
    }

    void changeSection(long id, String slug, String name, int place) {
        database.dsl()
                .update(SECTION)
                .set(SECTION.SLUG, slug)
                .set(SECTION.NAME, name)
                .set(SECTION.PLACE, place)
                .where(SECTION.ID.eq(id))
                .execute();
    }

    void removeSection(long id) {
        database.dsl().deleteFrom(SECTION).where(SECTION.ID.eq(id)).execute();
    }

    private static Section section(Record row) {
        return new Section(row.get(SECTION.ID), row.get(SECTION.SLUG), row.get(SECTION.NAME), row.get(SECTION.PLACE));
    }
}
