package org.isnad.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;

/** At least one row in every table, with all that is hard to carry over, and some media. */
final class SampleRows {
    /** More than JavaScript, a float or 32 bits can hold, and a moment with its milliseconds. */
    static final long BIG = 9_007_199_254_740_993L;

    static final String TEXT =
            "قال «أحمد»: لن\u200Cيَقبل \\ \" ' ; -- \n\r\t\u2028 \u202Bנ\u202C چگونہ 𝒜 🕌 {\"a\":null} ١٢٣";

    private SampleRows() {}

    static void fill(TestDatabase test) {
        test.database().write(() -> {
            for (String sql : ROWS) {
                test.database().dsl().connection(connection -> {
                    try (var statement = connection.prepareStatement(sql.replace("$big", Long.toString(BIG)))) {
                        for (int i = 1; i <= sql.chars().filter(c -> c == '?').count(); i++) {
                            statement.setString(i, TEXT);
                        }
                        statement.executeUpdate();
                    }
                });
            }
        });
        Random random = new Random(7);
        for (String name : List.of("ab/abcd.jpg", "ab/abcd-640.webp", "cd/صورة.png")) {
            byte[] bytes = new byte[random.nextInt(200_000)];
            random.nextBytes(bytes);
            medium(test.folder(), name, bytes);
        }
    }

    static void medium(DataFolder folder, String name, byte[] bytes) {
        try {
            Path file = folder.media().resolve(name);
            Files.createDirectories(file.resolveSibling("."));
            Path partial = file.resolveSibling(file.getFileName() + ".part");
            Files.write(partial, bytes);
            Files.move(partial, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every row of every table, as text that is the same from either database. */
    static Map<String, List<String>> rows(TestDatabase test) {
        return test.database().snapshot(dsl -> {
            Map<String, List<String>> all = new LinkedHashMap<>();
            Tables tables = Tables.in(dsl);
            for (String name : tables.names()) {
                List<String> rows = new ArrayList<>();
                tables.read(name, row -> rows.add(new TreeMap<>(row).toString()));
                rows.sort(Comparator.naturalOrder());
                all.put(name, rows);
            }
            return new TreeMap<>(all);
        });
    }

    static Map<String, byte[]> media(TestDatabase test) {
        Map<String, byte[]> all = new TreeMap<>();
        try (Stream<Path> files = Files.walk(test.folder().media())) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                all.put(test.folder().media().relativize(file).toString(), Files.readAllBytes(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }

    private static final List<String> ROWS = List.of(
            "insert into publication values (1, ?, '', 'ar', 'Asia/Beirut', 'latin', '', '', 1631533320123)",
            "insert into section (slug, name, place) values ('world', 'العالم', -2147483648)",
            "insert into section (slug, name, place) values ('sport', '', 2147483647)",
            "insert into account (login, name, role, password_hash, active, created_at) "
                    + "values ('a', 'أحمد', 'editor', '', true, 0)",
            "insert into account (login, name, role, password_hash, active, created_at) "
                    + "values ('b', '', 'editor', '', false, -1)",
            "insert into account_session values ('t', 1, $big, 1)",
            "insert into sign_in_failure (login_key, address, failed_at) values ('a', '::1', 5)",
            "insert into picture (id, hash, format, width, height, animated, file_name, caption, credit, alt, uploaded_by,"
                    + " uploaded_at) values ($big, 'h', 'png', 1, 2, true, ?, ?, '', '', null, 3)",
            "insert into person (name, slug, about) values ('أحمد', 'أحمد', ?)",
            "insert into tag (name, slug) values ('غزة', 'غزة')",
            "insert into article (id, state, latest_revision, shown_revision, language, kicker, title, standfirst,"
                    + " section_id, slug, body, lead_picture_id, lead_caption, lead_credit, lead_alt, placement, breaking,"
                    + " published_at, updated_at, created_at, created_by)"
                    + " values (5000000000, 'published', 1, 1, 'ar', '', ?, '', 1, ?, ?, $big, '', '', '', 'lead', true,"
                    + " $big, 1, 1, 1)",
            "insert into article (state, latest_revision, shown_revision, language, kicker, title, standfirst, section_id,"
                    + " slug, body, lead_picture_id, lead_caption, lead_credit, lead_alt, placement, breaking,"
                    + " published_at, updated_at, created_at, created_by)"
                    + " values ('draft', 1, 0, 'fa', '', 'null', '', 2, '', '', null, '', '', '', '', false, null, 1, 1, null)",
            "insert into revision (article_id, number, content, saved_at, saved_by) values (5000000000, 1, ?, 1, null)",
            "insert into byline values (5000000000, 1, 'author', 1, $big)",
            "insert into article_tag values (5000000000, 1, 1, null)",
            "insert into correction (article_id, text, noted_at, noted_by) values (5000000000, ?, 1, 2)",
            "insert into related_article values (5000000000, 1, 5000000000)",
            "insert into event (kind, subject_keys, happened_at) values ('saved', 'article:5000000000', 7)",
            "insert into event_consumer values ('edition', $big)",
            "insert into article_reading values (5000000000, 490000, $big)",
            "insert into commenter (identity, name, email, network, first_at, last_at, banned_at) values ('i', ?, '', '', 1, $big, null)",
            "insert into comment (article_id, thread_id, reply_to_id, commenter_id, account_id, name, text, text_key, state,"
                    + " held_for, links, follows, written_at) values (5000000000, 7, $big, 1, null, '', ?, '', 'HELD', '', true, false, 3)",
            "insert into comment_decision (batch, comment_id, was, became, banned, decided_by, decided_at)"
                    + " values ('b', 1, 'HELD', 'SHOWN', true, 1, $big)",
            "insert into comment_report (comment_id, reason, note, network, reported_at, settled_at) values (1, 'OTHER', ?, '', 1, null)",
            "insert into comment_policy values (1, 'AFTER', 30, ?, '', true, $big)",
            "insert into comment_rule values ('section', $big, 'CLOSED')",
            "insert into challenge_secret values (1, 's', $big)",
            "insert into spent_challenge values ('n', $big)",
            "insert into letter (recipient, subject, text, attempts, due_at, written_at) values ('a', '', ?, 2, $big, 1)");
}
