package org.isnad.storage;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Which database an installation uses: a file of its own, or a PostgreSQL server. */
public sealed interface DatabaseAddress {

    record SqliteFile(Path file) implements DatabaseAddress {}

    record Postgres(
            String host,
            int port,
            String name,
            @Nullable String user,
            @Nullable String password,
            String options) implements DatabaseAddress {

        String jdbcUrl() {
            return "jdbc:postgresql://%s:%d/%s%s".formatted(host, port, name, options.isEmpty() ? "" : "?" + options);
        }

        @Override
        public String toString() {
            return "postgresql://%s:%d/%s".formatted(host, port, name);
        }
    }

    /** Reads {@code postgresql://user:password@host:port/name}; an empty text means the file in the data folder. */
    static DatabaseAddress parse(@Nullable String url, DataFolder folder) {
        if (url == null || url.isBlank()) {
            return new SqliteFile(folder.database());
        }
        try {
            URI uri = URI.create(url.strip().replaceFirst("^jdbc:", ""));
            String path = uri.getPath();
            if (!("postgresql".equals(uri.getScheme()) || "postgres".equals(uri.getScheme()))
                    || uri.getHost() == null
                    || path == null
                    || path.length() < 2
                    || path.indexOf('/', 1) > 0) {
                throw unreadable();
            }
            String[] login = uri.getRawUserInfo() == null
                    ? new String[0]
                    : uri.getRawUserInfo().split(":", 2);
            return new Postgres(
                    uri.getHost(),
                    uri.getPort() < 0 ? 5432 : uri.getPort(),
                    path.substring(1),
                    login.length > 0 ? decode(login[0]) : null,
                    login.length > 1 ? decode(login[1]) : null,
                    uri.getRawQuery() == null ? "" : uri.getRawQuery());
        } catch (IllegalArgumentException e) {
            throw unreadable();
        }
    }

    private static StorageException unreadable() {
        return new StorageException(
                "ISNAD_DATABASE_URL must look like postgresql://user:password@host:5432/name; leave it empty to use the file in the data folder. Signs such as @ : / # % in a password are written as %40 %3A %2F %23 %25.");
    }

    private static String decode(String part) {
        return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
