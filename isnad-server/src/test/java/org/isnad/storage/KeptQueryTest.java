package org.isnad.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.isnad.storage.KeptQuery.given;
import static org.isnad.storage.generated.Tables.EVENT;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jooq.Record;
import org.jooq.Result;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class KeptQueryTest {
    private static final Instant NOW = Instant.parse("2026-01-01T10:00:00Z");

    private final TestDatabase test = TestDatabase.create();
    private final Database database = test.database();
    private final EventLog events = new EventLog(database, () -> NOW);
    private final KeptQuery between = new KeptQuery(
            database,
            DSL.selectFrom(EVENT)
                    .where(EVENT.ID.gt(given(1)), EVENT.ID.le(given(2)), EVENT.KIND.ne(DSL.inline("unseen")))
                    .orderBy(EVENT.ID.desc())
                    .limit(given(3))
                    .offset(given(4)));

    @AfterEach
    void close() {
        test.close();
    }

    @Test
    void fetch_withNumbersInTheOrderOfTheirPlaces_isLikeTheQueryWithThem() {
        long before = events.lastId();
        append("first", "second", "unseen", "third");

        assertThat(kinds(between.fetch(before, before + 4, 9, 0))).containsExactly("third", "second", "first");
        assertThat(kinds(between.fetch(before, before + 3, 9, 0))).containsExactly("second", "first");
        assertThat(kinds(between.fetch(before, before + 4, 1, 0))).containsExactly("third");
        assertThat(kinds(between.fetch(before, before + 4, 1, 2))).containsExactly("first");
        assertThat(between.fetch(before, before, 9, 0)).isEmpty();
    }

    @Test
    void fetch_ofColumnsWithTypesOfOurs_givesThoseTypes() {
        append("first");
        assertThat(between.fetch(events.lastId() - 1, events.lastId(), 1, 0).getValues(EVENT.HAPPENED_AT))
                .containsExactly(NOW);
    }

    @Test
    void fetch_insideATransaction_seesWhatItHasChanged() {
        long before = events.lastId();
        database.write(() -> {
            events.append("first", Set.of());
            assertThat(kinds(between.fetch(before, before + 1, 9, 0))).containsExactly("first");
        });
    }

    @Test
    void fetch_atOneMoment_doesNotSeeWhatCameAfterIt() {
        long before = events.lastId();
        Result<Record> seen = database.atOneMoment(() -> {
            assertThat(between.fetch(before, before + 1, 9, 0)).isEmpty();
            inAnotherThread(() -> append("first"));
            return between.fetch(before, before + 1, 9, 0);
        });
        assertThat(seen).isEmpty();
        assertThat(between.fetch(before, before + 1, 9, 0)).hasSize(1);
    }

    @Test
    void fetch_withTooFewNumbers_isRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> between.fetch(1)).withMessageContaining("4 places");
    }

    @Test
    void of_aQueryWithAnotherBoundValue_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new KeptQuery(database, DSL.selectFrom(EVENT).where(EVENT.KIND.eq("first"))))
                .withMessageContaining("only what is given");
    }

    @Test
    void of_aQueryWithOnePlaceTwice_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new KeptQuery(
                        database,
                        DSL.selectFrom(EVENT).where(EVENT.ID.gt(given(1)).or(EVENT.ID.lt(given(1))))));
    }

    @Test
    void fetch_ofAList_isWhatAnyOfItsNumbersHas() {
        long before = events.lastId();
        append("1", "2", "3", "4", "5", "6");
        KeptListQuery those = new KeptListQuery(
                database, ids -> DSL.selectFrom(EVENT).where(EVENT.ID.in(ids)).orderBy(EVENT.ID));

        assertThat(kinds(those.fetch(List.of(before + 2)))).containsExactly("2");
        assertThat(kinds(those.fetch(List.of(before + 6, before + 2, before + 3))))
                .containsExactly("2", "3", "6");
        assertThat(kinds(those.fetch(List.of(before + 1, before + 2, before + 3, before + 4, before + 5))))
                .containsExactly("1", "2", "3", "4", "5");
        assertThat(those.fetch(List.of(before + 7, before + 8))).isEmpty();
    }

    private static List<String> kinds(Result<Record> rows) {
        return rows.getValues(EVENT.KIND);
    }

    private void append(String... kinds) {
        for (String kind : kinds) {
            database.write(() -> events.append(kind, Set.of()));
        }
    }

    private static void inAnotherThread(Runnable work) {
        Thread thread = Thread.ofPlatform().start(work);
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
