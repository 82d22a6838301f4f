package org.isnad.storage;

import java.sql.PreparedStatement;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Result;
import org.jooq.Select;
import org.jooq.impl.DSL;

/**
 * A query that is put into words once and then asked again and again about other numbers. Writing SQL takes longer than most
 * of our queries take to be answered.
 */
public final class KeptQuery {
    private static final String GIVEN = "given";

    private final Database database;
    private final Field<?>[] fields;
    private final String sql;
    private final List<Integer> places;

    /** Each {@link #given} in the query is a place for {@link #fetch}; nothing else in it may be a bound value. */
    public KeptQuery(Database database, Select<?> query) {
        this.database = database;
        this.fields = query.getSelect().toArray(Field<?>[]::new);
        this.sql = database.inWords(query);
        List<String> names = database.placesInWords(query);
        if (names.size() != query.getBindValues().size() || names.stream().anyMatch(name -> !name.startsWith(GIVEN))) {
            throw new IllegalArgumentException("only what is given, each in one place, changes: " + sql);
        }
        this.places = names.stream()
                .map(name -> Integer.valueOf(name.substring(GIVEN.length())))
                .toList();
    }

    /**
     * Where the number stands that is given first, second and so on, wherever the database's SQL has it. A limit should not
     * be given: SQLite plans by it, and so compiles the statement anew for each.
     */
    public static Field<Long> given(int which) {
        return DSL.param(GIVEN + which, Long.class);
    }

    public Result<Record> fetch(long... given) {
        if (given.length != places.size()) {
            throw new IllegalArgumentException(
                    "%d given for %d places: %s".formatted(given.length, places.size(), sql));
        }
        DSLContext dsl = database.dsl();
        return dsl.connectionResult(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                for (int i = 0; i < given.length; i++) {
                    statement.setLong(i + 1, given[places.get(i) - 1]);
                }
                return dsl.fetch(statement.executeQuery(), fields);
            }
        });
    }
}
