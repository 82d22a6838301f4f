package org.isnad.storage;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import org.jooq.tools.jdbc.DefaultConnection;
import org.jooq.tools.jdbc.DefaultPreparedStatement;

/**
 * A connection that keeps its statements compiled when they are closed, for the next time. PostgreSQL's driver does so by
 * itself; SQLite's compiles each anew, which takes longer than most of our queries.
 */
final class KeptStatements extends DefaultConnection {
    private static final int MOST = 250;

    private final LinkedHashMap<String, Deque<PreparedStatement>> idle = new LinkedHashMap<>(MOST, 0.75f, true);

    KeptStatements(Connection connection) {
        super(connection);
    }

    @Override
    public PreparedStatement prepareStatement(String sql) throws SQLException {
        Deque<PreparedStatement> kept = idle.get(sql);
        PreparedStatement compiled = kept == null || kept.isEmpty() ? super.prepareStatement(sql) : kept.pop();
        return new DefaultPreparedStatement(compiled) {
            private boolean closed;

            @Override
            public void close() throws SQLException {
                if (!closed) {
                    closed = true;
                    keep(sql, compiled);
                }
            }

            @Override
            public boolean isClosed() {
                return closed;
            }
        };
    }

    private void keep(String sql, PreparedStatement compiled) throws SQLException {
        compiled.clearParameters();
        idle.computeIfAbsent(sql, text -> new ArrayDeque<>()).push(compiled);
        if (idle.size() > MOST) {
            for (PreparedStatement forgotten : idle.pollFirstEntry().getValue()) {
                forgotten.close();
            }
        }
    }
}
