package org.isnad.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.isnad.observe.AccessLogMode;
import org.isnad.observe.Observing;
import org.jspecify.annotations.Nullable;

/** What an installation can be told from outside, each by an environment variable {@code ISNAD_…}. */
public record Settings(
        Path data,
        String host,
        int port,
        @Nullable String databaseUrl,
        boolean behindProxy,
        Observing observing,
        Purging purging,
        @Nullable String smtpUrl,
        String mailFrom) {

    /** The cache that is told which subjects have changed; without an address there is none. */
    record Purging(String url, String token) {
        static final Purging NOBODY = new Purging("", "");
    }

    /** A setting's name, what it is when nobody says, and what it must look like stand together. */
    enum Key {
        DATA("data", "a folder", ".+"),
        HOST("127.0.0.1", "an address of this machine; 0.0.0.0 for all of them", ".+"),
        PORT(
                "8080",
                "a number from 0 to 65535; 0 takes any free port",
                "[0-5]?[0-9]{1,4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5]"),
        DATABASE_URL("", "empty, or postgresql://user:password@host:5432/name", "|(jdbc:)?postgres(ql)?://.+/.+"),
        BEHIND_PROXY("false", "true or false; true believes X-Forwarded headers", "true|false"),
        METRICS_TOKEN("", "empty, or at least 16 visible ASCII characters", "|[!-~]{16,}"),
        ACCESS_LOG("off", "off, anonymous or full", "off|anonymous|full"),
        OTLP_ENDPOINT("", "empty, or an address such as http://localhost:4318", "|https?://[^\\s/]+(/\\S*)?"),
        PURGE_URL("", "empty, or an address such as https://cache.example.org/purge", "|https?://[^\\s/]+(/\\S*)?"),
        PURGE_TOKEN("", "empty, or visible ASCII characters", "[!-~]*"),
        SMTP_URL(
                "",
                "empty, or smtp://user:password@host:587, or smtps://user:password@host:465",
                "|smtps?://([^:@/]+:[^@/]+@)?[A-Za-z0-9.-]+(:[0-9]{1,5})?/?"),
        MAIL_FROM("isnad@localhost", "an e-mail address", "[^@\\s]+@[^@\\s]+");

        private final String unlessTold;
        private final String form;
        private final String accepted;

        Key(String unlessTold, String form, String accepted) {
            this.unlessTold = unlessTold;
            this.form = form;
            this.accepted = accepted;
        }

        /** Its value is not repeated to whoever looks over a shoulder or reads a log. */
        private boolean isSecret() {
            return this == METRICS_TOKEN || this == PURGE_TOKEN;
        }

        private String problem(String value) {
            return isSecret()
                    ? "%s must be %s.".formatted(variable(), form)
                    : "%s is \"%s\" but must be %s.".formatted(variable(), value, form);
        }

        boolean accepts(String value) {
            return value.matches(accepted);
        }

        String variable() {
            return "ISNAD_" + name();
        }

        String unlessTold() {
            return unlessTold;
        }

        private String value(Function<String, @Nullable String> environment) {
            String told = environment.apply(variable());
            return told == null || told.isBlank() ? unlessTold : told.strip();
        }
    }

    /** Reads all settings and, if any is wrong, says so of every one that is. */
    static Settings read(Function<String, @Nullable String> environment) {
        List<String> problems = new ArrayList<>();
        Stream.of(Key.values())
                .filter(key -> !key.accepts(key.value(environment)))
                .forEach(key -> problems.add(key.problem(key.value(environment))));
        if (!problems.isEmpty()) {
            throw new CommandFailed(String.join(System.lineSeparator(), problems));
        }
        return new Settings(
                Path.of(Key.DATA.value(environment)),
                Key.HOST.value(environment),
                Integer.parseInt(Key.PORT.value(environment)),
                Key.DATABASE_URL.value(environment),
                Boolean.parseBoolean(Key.BEHIND_PROXY.value(environment)),
                new Observing(
                        Key.METRICS_TOKEN.value(environment),
                        AccessLogMode.valueOf(Key.ACCESS_LOG.value(environment).toUpperCase(Locale.ROOT)),
                        Key.OTLP_ENDPOINT.value(environment)),
                new Purging(Key.PURGE_URL.value(environment), Key.PURGE_TOKEN.value(environment)),
                Key.SMTP_URL.value(environment),
                Key.MAIL_FROM.value(environment));
    }

    static Settings ofThisProcess() {
        return read(System::getenv);
    }

    Settings withData(@Nullable Path folder) {
        return folder == null
                ? this
                : new Settings(folder, host, port, databaseUrl, behindProxy, observing, purging, smtpUrl, mailFrom);
    }

    Settings at(@Nullable String otherHost, @Nullable Integer otherPort) {
        return new Settings(
                data,
                otherHost == null ? host : otherHost,
                otherPort == null ? port : otherPort,
                databaseUrl,
                behindProxy,
                observing,
                purging,
                smtpUrl,
                mailFrom);
    }
}
