package org.isnad.storage;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Result;
import org.jooq.Select;

/** A {@link KeptQuery} about any number of numbers: one for every power of two, of which the last number fills the rest. */
public final class KeptListQuery {
    private final Database database;
    private final Function<List<Field<Long>>, Select<?>> query;
    private final Map<Integer, KeptQuery> ofSize = new ConcurrentHashMap<>();

    /** @param query puts the fields into one {@code in (...)} */
    public KeptListQuery(Database database, Function<List<Field<Long>>, Select<?>> query) {
        this.database = database;
        this.query = query;
    }

    /** About at least one. */
    public Result<Record> fetch(Collection<Long> given) {
        int size = roomFor(given.size());
        long[] filled = LongStream.concat(
                        given.stream().mapToLong(Long::longValue),
                        LongStream.generate(given.stream().reduce((a, b) -> b).orElseThrow()::longValue))
                .limit(size)
                .toArray();
        return ofSize.computeIfAbsent(size, this::ofSize).fetch(filled);
    }

    private KeptQuery ofSize(int size) {
        return new KeptQuery(
                database,
                query.apply(IntStream.rangeClosed(1, size)
                        .mapToObj(KeptQuery::given)
                        .toList()));
    }

    private static int roomFor(int count) {
        int highest = Integer.highestOneBit(count);
        return highest == count ? count : highest << 1;
    }
}
