package org.isnad.storage;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** What a failure says of the database that it came from. */
public final class DatabaseFailure {
    private static final Set<SQLiteErrorCode> TAKES_NO_WRITE = EnumSet.of(
            SQLiteErrorCode.SQLITE_READONLY,
            SQLiteErrorCode.SQLITE_IOERR,
            SQLiteErrorCode.SQLITE_FULL,
            SQLiteErrorCode.SQLITE_CANTOPEN);
    /** Of PostgreSQL: no connection, no resources, being shut down. */
    private static final List<String> STATES_OF_AWAY = List.of("08", "53", "57P");
    /** Of PostgreSQL: read-only, disk full. */
    private static final List<String> STATES_OF_NO_WRITE = List.of("25006", "53100");

    private DatabaseFailure() {}

    /** Whether it means that the database cannot be reached or written, not that the work was wrong. */
    public static boolean isAway(Throwable failure) {
        return isAny(failure, DatabaseFailure::isAway);
    }

    /** Whether it means that a database that may well be read takes no writes. */
    static boolean isRefusedWrite(Throwable failure) {
        return isAny(failure, DatabaseFailure::isRefusedWrite);
    }

    private static boolean isAny(Throwable failure, Predicate<SQLException> asked) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && asked.test(sql)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAway(SQLException failure) {
        return failure instanceof SQLTransientConnectionException
                || failure instanceof SQLNonTransientConnectionException
                || failure instanceof SQLRecoverableException
                || isRefusedWrite(failure)
                || (failure instanceof SQLiteException sqlite
                        ? code(sqlite) == SQLiteErrorCode.SQLITE_BUSY
                        : hasState(failure, STATES_OF_AWAY));
    }

    private static boolean isRefusedWrite(SQLException failure) {
        return failure instanceof SQLiteException sqlite
                ? TAKES_NO_WRITE.contains(code(sqlite))
                : hasState(failure, STATES_OF_NO_WRITE);
    }

    private static SQLiteErrorCode code(SQLiteException failure) {
        return SQLiteErrorCode.getErrorCode(failure.getResultCode().code & 0xFF);
    }

    private static boolean hasState(SQLException failure, List<String> states) {
        String state = failure.getSQLState();
        return state != null && states.stream().anyMatch(state::startsWith);
    }
}
