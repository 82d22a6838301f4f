package org.isnad.storage;

import static java.util.Objects.requireNonNull;

import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jooq.DSLContext;
import org.jooq.DataType;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SQLDialect;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;

/** All rows of all tables as they are in the database, whatever version its schema has. */
final class Tables {
    private static final int ROWS_AT_ONCE = 200;

    private final DSLContext dsl;
    private final Map<String, List<Field<?>>> parentsFirst;

    private Tables(DSLContext dsl) {
        this.dsl = dsl;
        this.parentsFirst = parentsFirst(dsl);
    }

    /** Valid inside the transaction to which the context belongs. */
    static Tables in(DSLContext dsl) {
        return new Tables(dsl);
    }

    List<String> names() {
        return List.copyOf(parentsFirst.keySet());
    }

    long read(String name, Consumer<Map<String, @Nullable Object>> eachRow) {
        long count = 0;
        try (var cursor = dsl.select(fields(name))
                .from(table(name))
                .fetchSize(ROWS_AT_ONCE)
                .fetchLazy()) {
            for (Record row : cursor) {
                Map<String, @Nullable Object> values = new LinkedHashMap<>();
                for (Field<?> field : row.fields()) {
                    values.put(field.getName(), row.get(field));
                }
                eachRow.accept(values);
                count++;
            }
        }
        return count;
    }

    void insert(String name, List<Map<String, @Nullable Object>> rows) {
        if (rows.isEmpty()) {
            return;
        }
        List<Field<?>> fields = fields(name);
        var insert = dsl.insertInto(table(name), fields);
        for (Map<String, @Nullable Object> row : rows) {
            insert = insert.values(fields.stream()
                    .map(field -> DSL.val(row.get(field.getName()), field.getDataType()))
                    .toArray());
        }
        insert.execute();
    }

    void copyFrom(Tables source) {
        for (String name : names()) {
            Batch batch = new Batch(name);
            source.read(name, batch::add);
            batch.flush();
        }
    }

    void deleteAll() {
        for (String name : names().reversed()) {
            dsl.deleteFrom(table(name)).execute();
        }
    }

    /** The highest id that each table has ever handed out, so that ids of deleted rows are not used again. */
    Map<String, Long> lastIds() {
        Map<String, Long> ids = new LinkedHashMap<>();
        for (String table : names()) {
            String sequence = sequence(table);
            if (sequence != null) {
                Long last = isSqlite()
                        ? dsl.resultQuery("select seq from sqlite_sequence where name = ?", sequence)
                                .fetchOne(0, Long.class)
                        : dsl.resultQuery("select case when is_called then last_value else 0 end from " + sequence)
                                .fetchOne(0, Long.class);
                ids.put(table, last == null ? 0 : last);
            }
        }
        return ids;
    }

    void continueAfter(Map<String, Long> lastIds) {
        for (String table : names()) {
            String sequence = sequence(table);
            if (sequence == null) {
                continue;
            }
            Long highest = dsl.select(DSL.max(DSL.field("id", SQLDataType.BIGINT)))
                    .from(table(table))
                    .fetchOne(0, Long.class);
            long last = Math.max(highest == null ? 0 : highest, lastIds.getOrDefault(table, 0L));
            if (isSqlite()) {
                dsl.execute("delete from sqlite_sequence where name = ?", sequence);
                dsl.execute("insert into sqlite_sequence (name, seq) values (?, ?)", sequence, last);
            } else {
                dsl.fetch("select setval(cast(? as regclass), ?, false)", sequence, last + 1);
            }
        }
    }

    private @Nullable String sequence(String table) {
        if (fields(table).stream().noneMatch(field -> field.getName().equals("id"))) {
            return null;
        }
        if (isSqlite()) {
            String sql = dsl.resultQuery("select sql from sqlite_master where type = 'table' and name = ?", table)
                    .fetchSingle(0, String.class);
            return sql != null && sql.contains("AUTOINCREMENT") ? table : null;
        }
        return dsl.resultQuery("select pg_get_serial_sequence(?, 'id')", table).fetchOne(0, String.class);
    }

    private boolean isSqlite() {
        return dsl.dialect() == SQLDialect.SQLITE;
    }

    private static Table<?> table(String name) {
        return DSL.table(DSL.name(name));
    }

    private List<Field<?>> fields(String table) {
        return requireNonNull(parentsFirst.get(table));
    }

    /** jOOQ's own metadata would parse SQLite's schema anew each time, and complain loudly about its order. */
    private static Map<String, List<Field<?>>> parentsFirst(DSLContext dsl) {
        return dsl.connectionResult(connection -> {
            DatabaseMetaData facts = connection.getMetaData();
            String schema = connection.getSchema();
            Map<String, List<Field<?>>> ordered = new LinkedHashMap<>();
            for (String table : ourTables(facts, schema)) {
                addAfterParents(table, facts, schema, ordered);
            }
            return ordered;
        });
    }

    private static Set<String> ourTables(DatabaseMetaData facts, @Nullable String schema) throws SQLException {
        Set<String> names = new TreeSet<>();
        try (ResultSet tables = facts.getTables(null, schema, "%", new String[] {"TABLE"})) {
            while (tables.next()) {
                String name = tables.getString("TABLE_NAME");
                if (!name.startsWith("sqlite_") && !name.startsWith("flyway_")) {
                    names.add(name);
                }
            }
        }
        return names;
    }

    private static void addAfterParents(
            String table, DatabaseMetaData facts, @Nullable String schema, Map<String, List<Field<?>>> ordered)
            throws SQLException {
        if (ordered.containsKey(table)) {
            return;
        }
        Set<String> parents = new TreeSet<>();
        try (ResultSet keys = facts.getImportedKeys(null, schema, table)) {
            while (keys.next()) {
                parents.add(keys.getString("PKTABLE_NAME"));
            }
        }
        parents.remove(table);
        for (String parent : parents) {
            addAfterParents(parent, facts, schema, ordered);
        }
        ordered.put(table, fields(table, facts, schema));
    }

    private static List<Field<?>> fields(String table, DatabaseMetaData facts, @Nullable String schema)
            throws SQLException {
        List<Field<?>> fields = new ArrayList<>();
        try (ResultSet columns = facts.getColumns(null, schema, table, "%")) {
            while (columns.next()) {
                if (table.equals(columns.getString("TABLE_NAME"))) {
                    String name = columns.getString("COLUMN_NAME");
                    fields.add(DSL.field(DSL.name(name), type(columns.getString("TYPE_NAME"))));
                }
            }
        }
        return fields;
    }

    /** SQLite calls every whole number INTEGER, so that all are read with 64 bits. */
    private static DataType<?> type(String name) {
        String type = name.toLowerCase(Locale.ROOT).replaceFirst("\\(.*", "");
        return switch (type) {
            case "integer", "int", "int2", "int4", "int8", "bigint", "smallint", "serial", "bigserial" ->
                SQLDataType.BIGINT;
            case "boolean", "bool" -> SQLDataType.BOOLEAN;
            case "varchar", "text", "clob" -> SQLDataType.CLOB;
            default -> throw new IllegalStateException("a backup has no way yet to carry a column of type " + name);
        };
    }

    /** Collects rows of one table into inserts of a good size. */
    final class Batch {
        private final String name;
        private final List<Map<String, @Nullable Object>> rows = new ArrayList<>();

        Batch(String name) {
            this.name = name;
        }

        void add(Map<String, @Nullable Object> row) {
            rows.add(row);
            if (rows.size() == ROWS_AT_ONCE) {
                flush();
            }
        }

        void flush() {
            insert(name, rows);
            rows.clear();
        }
    }
}
