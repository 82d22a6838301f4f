package org.isnad.storage;

import static org.isnad.storage.generated.Tables.EVENT;
import static org.isnad.storage.generated.Tables.EVENT_CONSUMER;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.impl.DSL;

final class EventRepository {
    /** Any number will do that nothing else uses as an advisory lock in the same database. */
    private static final long APPEND_LOCK = 0x69736E6164L;

    static final Select<Record1<Long>> LAST_ID =
            DSL.select(DSL.coalesce(DSL.max(EVENT.ID), DSL.inline(0L))).from(EVENT);

    private final Database database;

    EventRepository(Database database) {
        this.database = database;
    }

    /**
     * PostgreSQL hands out ids before commit, so that a reader could pass over a lower id that commits later.
     * Appending in turn makes the order of ids the order of commits.
     */
    void append(String kind, Set<SubjectKey> keys, Instant at) {
        if (!database.isSqlite()) {
            database.dsl().fetch("select pg_advisory_xact_lock(?)", APPEND_LOCK);
        }
        database.dsl()
                .insertInto(EVENT, EVENT.KIND, EVENT.SUBJECT_KEYS, EVENT.HAPPENED_AT)
                .values(kind, SubjectKey.join(keys), at)
                .execute();
    }

    List<Event> after(long id, int limit) {
        return database.dsl()
                .selectFrom(EVENT)
                .where(EVENT.ID.gt(id))
                .orderBy(EVENT.ID)
                .limit(DSL.inline(limit))
                .fetch(row -> new Event(
                        row.getId(), row.getKind(), SubjectKey.split(row.getSubjectKeys()), row.getHappenedAt()));
    }

    long lastId() {
        return database.lastEvent();
    }

    boolean isRegistered(String consumer) {
        return database.dsl().fetchExists(EVENT_CONSUMER, EVENT_CONSUMER.NAME.eq(consumer));
    }

    void register(String consumer, long from) {
        database.dsl()
                .insertInto(EVENT_CONSUMER, EVENT_CONSUMER.NAME, EVENT_CONSUMER.LAST_EVENT_ID)
                .values(consumer, from)
                .onConflictDoNothing()
                .execute();
    }

    long progressOf(String consumer) {
        return database.dsl()
                .select(EVENT_CONSUMER.LAST_EVENT_ID)
                .from(EVENT_CONSUMER)
                .where(EVENT_CONSUMER.NAME.eq(consumer))
                .fetchSingle()
                .value1();
    }

    Map<String, Long> behind() {
        long last = lastId();
        return database.dsl()
                .selectFrom(EVENT_CONSUMER)
                .fetchMap(EVENT_CONSUMER.NAME, row -> Math.max(0, last - row.getLastEventId()));
    }

    /** True when this caller moved the consumer on; false when another server of the same newsroom was first. */
    boolean advance(String consumer, long from, long to) {
        return database.dsl()
                        .update(EVENT_CONSUMER)
                        .set(EVENT_CONSUMER.LAST_EVENT_ID, to)
                        .where(EVENT_CONSUMER.NAME.eq(consumer), EVENT_CONSUMER.LAST_EVENT_ID.eq(from))
                        .execute()
                == 1;
    }
}
