package org.isnad.importer;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.comment.Hold;
import org.jspecify.annotations.Nullable;

/**
 * Comments as a text file. A line {@code @ article} names the article; a line of a sign, a moment and a name begins a
 * comment, whose text is what follows: {@code +} on its own, {@code >} in reply to the last one, {@code !} a reply of
 * the newsroom, {@code ? HOLD,HOLD} one that waits.
 */
final class CommentsFile {
    enum Kind {
        OWN,
        REPLY,
        NEWSROOM,
        HELD
    }

    record Entry(String article, Kind kind, Set<Hold> holds, LocalDateTime written, String name, String text) {}

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final Pattern HEAD =
            Pattern.compile("([+>!?]) ([A-Z_,]+ )?([0-9]{4}-[0-9]{2}-[0-9]{2} [0-9]{2}:[0-9]{2}) \\| (.+)");

    private CommentsFile() {}

    static List<Entry> parse(String text) {
        List<Entry> entries = new ArrayList<>();
        String article = "";
        for (String part : text.split("\\R(?=[@+>!?] )")) {
            List<String> lines = part.strip().lines().toList();
            String first = lines.getFirst();
            if (first.startsWith("@ ")) {
                article = first.substring(2).strip();
            } else {
                entries.add(entry(article, first, String.join("\n", lines.subList(1, lines.size()))));
            }
        }
        return entries;
    }

    private static Entry entry(String article, String first, String text) {
        Matcher head = HEAD.matcher(first);
        if (!head.matches() || text.isBlank() || article.isEmpty()) {
            throw new IllegalArgumentException("not a comment: " + first);
        }
        return new Entry(
                article,
                kind(head.group(1)),
                holds(head.group(2)),
                LocalDateTime.parse(head.group(3), MOMENT),
                head.group(4).strip(),
                text.strip());
    }

    private static Kind kind(String sign) {
        return switch (sign) {
            case "+" -> Kind.OWN;
            case ">" -> Kind.REPLY;
            case "!" -> Kind.NEWSROOM;
            default -> Kind.HELD;
        };
    }

    private static Set<Hold> holds(@Nullable String names) {
        Set<Hold> holds = EnumSet.noneOf(Hold.class);
        if (names != null) {
            for (String name : names.strip().split(",", -1)) {
                holds.add(Hold.valueOf(name));
            }
        }
        return holds;
    }
}
