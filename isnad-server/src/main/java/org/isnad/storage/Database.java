package org.isnad.storage;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.HikariPoolMXBean;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.isnad.storage.DatabaseAddress.Postgres;
import org.isnad.storage.DatabaseAddress.SqliteFile;
import org.jooq.ConnectionProvider;
import org.jooq.DSLContext;
import org.jooq.Query;
import org.jooq.SQLDialect;
import org.jooq.conf.RenderQuotedNames;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;
import org.jooq.impl.DataSourceConnectionProvider;
import org.jooq.impl.DefaultConfiguration;
import org.jooq.impl.DefaultTransactionProvider;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/**
 * One door to either database. Outside {@link #write} queries run on read connections; inside it they share the
 * transaction of the calling thread, which other features join by calling {@code write} again.
 *
 * <p>SQLite allows one writer at a time. Connections that compete for its lock sleep and retry, which stalls a busy
 * newsroom for hundreds of milliseconds; a fair queue in front of a single write connection does not.
 */
public final class Database implements AutoCloseable {
    private static final class Transaction {
        final DSLContext dsl;
        final List<Runnable> afterCommit = new ArrayList<>();
        /** Set when work that joined has failed: its half-done changes must not be committed by a caller that goes on. */
        @Nullable
        Throwable failure;

        Transaction(DSLContext dsl) {
            this.dsl = dsl;
        }
    }

    /** Of each connection: enough for the upper levels of all indexes of a large archive. */
    private static final int SQLITE_CACHE_KIB = 8 << 10;

    private static final int SECONDS_TO_ANSWER = 3;
    private static final int SECONDS_OF_ONE_STATEMENT = 60;
    /** PostgreSQL refuses even this while it is read-only. */
    private static final String CHANGE_OF_NOTHING =
            "update event_consumer set last_event_id = last_event_id where name = ''";

    private final ScopedValue<Transaction> current = ScopedValue.newInstance();
    private final ScopedValue<Moment> moment = ScopedValue.newInstance();
    private final SQLDialect dialect;
    private final DataSource unpooled;
    private final HikariDataSource readers;
    private final HikariDataSource writers;
    private final DSLContext reading;
    private final DSLContext writing;
    private final KeptQuery lastEvent;
    private final ReentrantLock writerQueue = new ReentrantLock(true);
    private volatile BooleanSupplier away = () -> false;
    private volatile BooleanSupplier unwritable = () -> false;
    private volatile Consumer<RuntimeException> writeRefused = _ -> {};
    private @Nullable Connection forAsking;

    private Database(SQLDialect dialect, DataSource unpooled, HikariDataSource readers, HikariDataSource writers) {
        this.dialect = dialect;
        this.unpooled = unpooled;
        this.readers = readers;
        this.writers = writers;
        this.reading = context(readers);
        this.writing = context(writers);
        this.lastEvent = new KeptQuery(this, EventRepository.LAST_ID);
    }

    /** Fails when the database cannot be reached. */
    public static Database open(DatabaseAddress address) {
        Database database = openOnceThere(address);
        try {
            database.ping();
            return database;
        } catch (RuntimeException e) {
            database.close();
            throw new StorageException("The database (%s) cannot be reached: %s".formatted(address, rootMessage(e)), e);
        }
    }

    /** Connects when it is first asked; until it can, whatever asks fails. */
    public static Database openOnceThere(DatabaseAddress address) {
        return switch (address) {
            case SqliteFile sqlite -> {
                ReentrantLock opening = new ReentrantLock();
                DataSource reader = sqlite(sqlite, true, opening);
                yield new Database(
                        SQLDialect.SQLITE,
                        reader,
                        pool("readers", reader, 8, "PRAGMA query_only = true"),
                        pool("writer", sqlite(sqlite, false, opening), 1, null));
            }
            case Postgres postgres -> {
                HikariDataSource pool =
                        pool(postgres.toString(), postgres(postgres, SECONDS_OF_ONE_STATEMENT), 12, null);
                yield new Database(SQLDialect.POSTGRES, postgres(postgres, 0), pool, pool);
            }
        };
    }

    /** While it says so, nobody waits for a connection in vain. */
    void refuseWhile(BooleanSupplier itIsAway) {
        away = itIsAway;
    }

    /** While it says so, no write is tried; those that the database refuses are told of. */
    void refuseWritesWhile(BooleanSupplier itTakesNone, Consumer<RuntimeException> refused) {
        unwritable = itTakesNone;
        writeRefused = refused;
    }

    /**
     * Fails unless the database takes a write. Asked on a fresh connection, because one that was opened while a file
     * could only be read stays so.
     */
    void tryWriting() {
        try (Connection fresh = unpooled.getConnection();
                Statement statement = fresh.createStatement()) {
            statement.executeUpdate(isSqlite() ? nextUserVersion(statement) : CHANGE_OF_NOTHING);
        } catch (SQLException e) {
            throw new StorageException("nothing can be written: " + rootMessage(e), e);
        }
    }

    /** Replaces the pools' connections as they come back. */
    void reconnect() {
        List.of(readers, writers).forEach(pool -> {
            HikariPoolMXBean running = pool.getHikariPoolMXBean();
            if (running != null) {
                running.softEvictConnections();
            }
        });
    }

    /** Something that differs from what is there: SQLite does not write what stays the same. */
    private static String nextUserVersion(Statement statement) throws SQLException {
        try (ResultSet version = statement.executeQuery("pragma user_version")) {
            return "pragma user_version = " + (version.getInt(1) + 1) % Short.MAX_VALUE;
        }
    }

    /** Fails unless the database answers, on a connection that is kept for asking. */
    synchronized void ping() {
        try {
            if (forAsking == null || !forAsking.isValid(SECONDS_TO_ANSWER)) {
                hangUp();
                forAsking = unpooled.getConnection();
            }
        } catch (SQLException e) {
            throw new StorageException("the database does not answer: " + rootMessage(e), e);
        }
    }

    private void hangUp() throws SQLException {
        if (forAsking != null) {
            forAsking.close();
        }
        forAsking = null;
    }

    /** The context for queries: the running transaction's, that of the moment being read, or one that reads. */
    public DSLContext dsl() {
        if (current.isBound()) {
            return current.get().dsl;
        }
        if (moment.isBound()) {
            return moment.get().dsl();
        }
        requireThere();
        return reading;
    }

    /** As this database's SQL, whether it is there or not. */
    String inWords(Query query) {
        return reading.render(query);
    }

    /** The names of what is bound to it, in the order in which this database's SQL has them. */
    List<String> placesInWords(Query query) {
        return reading.extractParams(query).entrySet().stream()
                .filter(param -> !param.getValue().isInline())
                .map(Map.Entry::getKey)
                .toList();
    }

    public void write(Runnable work) {
        write(() -> {
            work.run();
            return true;
        });
    }

    /**
     * Runs the work in a transaction; an exception rolls all of it back. That holds for joined work too: a caller that
     * catches its exception cannot commit any more.
     */
    public <T> T write(Supplier<T> work) {
        if (current.isBound()) {
            return join(current.get(), work);
        }
        requireThere();
        if (unwritable.getAsBoolean()) {
            throw new StorageException(
                    "nothing can be written", new SQLTransientConnectionException("not tried while it is so"));
        }
        List<Runnable> afterCommit = new ArrayList<>();
        T result;
        try {
            result = isSqlite() ? inQueue(() -> inTransaction(work, afterCommit)) : inTransaction(work, afterCommit);
        } catch (RuntimeException e) {
            if (DatabaseFailure.isRefusedWrite(e)) {
                writeRefused.accept(e);
            }
            throw e;
        }
        afterCommit.forEach(Runnable::run);
        return result;
    }

    private void requireThere() {
        if (away.getAsBoolean()) {
            throw new StorageException(
                    "the database is away", new SQLTransientConnectionException("not asked while it is away"));
        }
    }

    /** A hurry-up only: what must happen is driven from the event table. */
    void afterCommit(Runnable action) {
        if (!current.isBound()) {
            throw new IllegalStateException("only inside Database.write");
        }
        current.get().afterCommit.add(action);
    }

    boolean isSqlite() {
        return dialect == SQLDialect.SQLITE;
    }

    /** For migrations, of which a single statement may take its time on a large archive. */
    DataSource writeSource() {
        return isSqlite() ? writers : unpooled;
    }

    /** However many queries the work makes, they all see what one commit left, on one connection. */
    public <T> T atOneMoment(Supplier<T> work) {
        if (current.isBound() || moment.isBound()) {
            return work.get();
        }
        requireThere();
        return snapshot(dsl -> ScopedValue.where(moment, new Moment(dsl)).call(work::get));
    }

    /** Of {@link #atOneMoment}, and nothing elsewhere: what a transaction has changed, no event tells of yet. */
    OptionalLong lastEventOfMoment() {
        return moment.isBound() && !current.isBound()
                ? OptionalLong.of(moment.get().lastEvent(this::lastEvent))
                : OptionalLong.empty();
    }

    long lastEvent() {
        return lastEvent.fetch().getFirst().get(0, Long.class);
    }

    /** Everything the work reads belongs to one moment, however long it takes. */
    <T> T snapshot(Function<DSLContext, T> work) {
        return reading.transactionResult(configuration -> {
            if (!isSqlite()) {
                configuration.dsl().execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY");
            }
            return work.apply(configuration.dsl());
        });
    }

    private <T> T inQueue(Supplier<T> work) {
        writerQueue.lock();
        try {
            return work.get();
        } finally {
            writerQueue.unlock();
        }
    }

    private <T> T inTransaction(Supplier<T> work, List<Runnable> afterCommit) {
        return writing.transactionResult(configuration -> {
            Transaction transaction = new Transaction(configuration.dsl());
            T result = ScopedValue.where(current, transaction).call(work::get);
            if (transaction.failure != null) {
                throw new IllegalStateException("work that joined this transaction failed", transaction.failure);
            }
            afterCommit.addAll(transaction.afterCommit);
            return result;
        });
    }

    private static <T> T join(Transaction transaction, Supplier<T> work) {
        try {
            return work.get();
        } catch (RuntimeException | Error e) {
            transaction.failure = e;
            throw e;
        }
    }

    private DSLContext context(DataSource source) {
        ConnectionProvider connections = new DataSourceConnectionProvider(source);
        return DSL.using(new DefaultConfiguration()
                .set(connections)
                // Work joins the one transaction there is, so that none of its parts needs a savepoint.
                .set(new DefaultTransactionProvider(connections, false))
                .set(dialect)
                .set(new Settings()
                        .withRenderSchema(false)
                        .withRenderQuotedNames(RenderQuotedNames.EXPLICIT_DEFAULT_UNQUOTED)
                        .withFetchWarnings(false)
                        .withExecuteLogging(false)));
    }

    private static HikariDataSource pool(String name, DataSource source, int size, @Nullable String onConnect) {
        HikariConfig config = new HikariConfig();
        config.setPoolName(name);
        config.setDataSource(source);
        config.setMaximumPoolSize(size);
        config.setMinimumIdle(1);
        config.setConnectionInitSql(onConnect);
        config.setConnectionTimeout(5_000);
        config.setValidationTimeout(1_000);
        config.setInitializationFailTimeout(-1);
        return new HikariDataSource(config);
    }

    static String rootMessage(Throwable e) {
        Throwable root = e;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return String.valueOf(root.getMessage()).lines().findFirst().orElse("");
    }

    /** The first connection changes a new file's journal, for which SQLite lets none wait that connects beside it. */
    private static DataSource sqlite(SqliteFile sqlite, boolean readOnly, ReentrantLock opening) {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.enforceForeignKeys(true);
        config.setBusyTimeout(10_000);
        config.setCacheSize(-SQLITE_CACHE_KIB);
        config.setTransactionMode(
                readOnly ? SQLiteConfig.TransactionMode.DEFERRED : SQLiteConfig.TransactionMode.IMMEDIATE);
        SQLiteDataSource source = new SQLiteDataSource(config) {
            @Override
            public Connection getConnection() throws SQLException {
                opening.lock();
                try {
                    return new KeptStatements(super.getConnection());
                } finally {
                    opening.unlock();
                }
            }
        };
        source.setUrl("jdbc:sqlite:" + sqlite.file());
        return source;
    }

    private static DataSource postgres(Postgres postgres, int secondsOfOneStatement) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setConnectTimeout(SECONDS_TO_ANSWER);
        source.setLoginTimeout(SECONDS_TO_ANSWER);
        source.setSocketTimeout(secondsOfOneStatement);
        source.setTcpKeepAlive(true);
        source.setUrl(postgres.jdbcUrl());
        if (postgres.user() != null) {
            source.setUser(postgres.user());
        }
        if (postgres.password() != null) {
            source.setPassword(postgres.password());
        }
        source.setApplicationName("isnad");
        return source;
    }

    @Override
    public void close() {
        readers.close();
        writers.close();
        try {
            synchronized (this) {
                hangUp();
            }
        } catch (SQLException e) {
            throw new StorageException("the connection for asking could not be closed", e);
        }
    }
}
