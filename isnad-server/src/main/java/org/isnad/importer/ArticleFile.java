package org.isnad.importer;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.isnad.article.Byline;
import org.isnad.article.BylineRole;
import org.isnad.article.Placement;
import org.isnad.publication.Language;

/** An article as a text file: a head of {@code key: value} lines, a line {@code ---}, and the body in the writing form. */
record ArticleFile(String name, List<Map.Entry<String, String>> head, String body) {
    record Lead(String picture, String caption, String credit, String alt) {}

    record Correction(LocalDateTime noted, String text) {}

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final Map<String, BylineRole> ROLES = Map.of(
            "إعداد", BylineRole.PREPARED,
            "كتب", BylineRole.WROTE,
            "كتبت", BylineRole.WROTE,
            "ترجمة", BylineRole.TRANSLATED,
            "تحرير", BylineRole.EDITED,
            "تصوير", BylineRole.PHOTOGRAPHED,
            "رسوم", BylineRole.ILLUSTRATED);

    static ArticleFile parse(String name, String text) {
        List<String> lines = text.lines().toList();
        int end = lines.indexOf("---");
        if (end < 0) {
            throw new IllegalArgumentException(name + " has no line --- between head and body");
        }
        List<Map.Entry<String, String>> head = lines.subList(0, end).stream()
                .filter(line -> !line.isBlank())
                .map(line -> line.split(":", 2))
                .map(parts -> Map.entry(parts[0].strip(), parts[1].strip()))
                .toList();
        return new ArticleFile(name, head, String.join("\n", lines.subList(end + 1, lines.size())));
    }

    String title() {
        return one("title").orElseThrow(() -> new IllegalArgumentException(name + " has no title"));
    }

    String kicker() {
        return one("kicker").orElse("");
    }

    String standfirst() {
        return one("standfirst").orElse("");
    }

    String section() {
        return one("section").orElseThrow(() -> new IllegalArgumentException(name + " has no section"));
    }

    Language language() {
        return Language.ofTag(one("language").orElse("ar"))
                .orElseThrow(() -> new IllegalArgumentException(name + " has an unknown language"));
    }

    Placement placement() {
        return Placement.valueOf(one("placement").orElse("ordinary").toUpperCase(Locale.ROOT));
    }

    LocalDateTime published() {
        return LocalDateTime.parse(one("published").orElseThrow(), MOMENT);
    }

    List<Byline> bylines() {
        List<Byline> bylines = new ArrayList<>();
        for (String line : all("byline").toList()) {
            String[] parts = line.split(":", 2);
            BylineRole role = ROLES.get(parts[0].strip());
            if (role == null) {
                throw new IllegalArgumentException(name + " has an unknown role: " + parts[0]);
            }
            bylines.add(new Byline(role, list(parts[1])));
        }
        return bylines;
    }

    List<String> tags() {
        return one("tags").map(ArticleFile::list).orElse(List.of());
    }

    Optional<Lead> lead() {
        return one("lead").map(line -> {
            List<String> parts =
                    Stream.of(line.split("\\|", -1)).map(String::strip).toList();
            if (parts.size() != 4) {
                throw new IllegalArgumentException(name + " has a lead that is not picture | caption | credit | alt");
            }
            return new Lead(parts.get(0), parts.get(1), parts.get(2), parts.get(3));
        });
    }

    List<Correction> corrections() {
        return all("corrected")
                .map(line -> line.split("\\|", 2))
                .map(parts -> new Correction(LocalDateTime.parse(parts[0].strip(), MOMENT), parts[1].strip()))
                .toList();
    }

    private Optional<String> one(String key) {
        return all(key).findFirst();
    }

    private Stream<String> all(String key) {
        return head.stream().filter(e -> e.getKey().equals(key)).map(Map.Entry::getValue);
    }

    private static List<String> list(String names) {
        return Stream.of(names.split("[،,]"))
                .map(String::strip)
                .filter(n -> !n.isEmpty())
                .toList();
    }
}
