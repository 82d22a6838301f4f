package org.isnad.article;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The marks and links inside a line of the writing form. */
final class InlineText {
    private static final Pattern LINK =
            Pattern.compile("\\[((?:[^\\[\\]\\\\]|\\\\.)+)]\\(([^()\\s]+(?:\\([^()\\s]*\\)[^()\\s]*)*)\\)");

    private static final Pattern ESCAPED = Pattern.compile("[*\\[\\]\\\\]");

    private final String text;
    private final List<Span> spans = new ArrayList<>();
    private final List<String> refusedLinks = new ArrayList<>();
    private final StringBuilder plain = new StringBuilder();
    private final EnumSet<Mark> marks;
    private final @Nullable String link;

    private InlineText(String text, EnumSet<Mark> marks, @Nullable String link) {
        this.text = text;
        this.marks = marks;
        this.link = link;
    }

    static InlineText read(String text) {
        InlineText inline = new InlineText(text, EnumSet.noneOf(Mark.class), null);
        inline.read();
        return inline;
    }

    /** Neighbours that are marked and linked alike are one span. */
    List<Span> spans() {
        List<Span> merged = new ArrayList<>();
        for (Span span : spans) {
            Span last = merged.isEmpty() ? null : merged.getLast();
            if (last != null && last.marks().equals(span.marks()) && Objects.equals(last.link(), span.link())) {
                merged.set(merged.size() - 1, new Span(last.text() + span.text(), span.marks(), span.link()));
            } else {
                merged.add(span);
            }
        }
        return List.copyOf(merged);
    }

    List<String> refusedLinks() {
        return List.copyOf(refusedLinks);
    }

    private void read() {
        Matcher linkAhead = LINK.matcher(text);
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (c == '\\' && i + 1 < text.length()) {
                plain.append(text.charAt(i + 1));
                i += 2;
            } else if (text.startsWith("**", i) && opensOrCloses(Mark.STRONG, "**", i)) {
                toggle(Mark.STRONG);
                i += 2;
            } else if (c == '*' && !text.startsWith("**", i) && opensOrCloses(Mark.EMPHASIS, "*", i)) {
                toggle(Mark.EMPHASIS);
                i++;
            } else if (c == '['
                    && link == null
                    && linkAhead.region(i, text.length()).lookingAt()) {
                readLink(linkAhead.group(1), linkAhead.group(2), linkAhead.group());
                i = linkAhead.end();
            } else {
                plain.append(c);
                i++;
            }
        }
        flush();
    }

    /** A mark that nothing closes is a character like any other. */
    private boolean opensOrCloses(Mark mark, String sign, int at) {
        return marks.contains(mark) || closes(sign, at + sign.length());
    }

    private boolean closes(String sign, int from) {
        for (int i = from; i < text.length(); i++) {
            if (text.charAt(i) == '\\') {
                i++;
            } else if (text.startsWith("**", i)) {
                if (sign.equals("**")) {
                    return i > from;
                }
                i++;
            } else if (sign.equals("*") && text.charAt(i) == '*') {
                return i > from;
            }
        }
        return false;
    }

    private void toggle(Mark mark) {
        flush();
        if (!marks.remove(mark)) {
            marks.add(mark);
        }
    }

    private void readLink(String shown, String address, String whole) {
        if (!Links.isAllowed(address)) {
            refusedLinks.add(address);
            plain.append(whole);
            return;
        }
        flush();
        InlineText inside = new InlineText(shown, EnumSet.copyOf(marks), address);
        inside.read();
        spans.addAll(inside.spans);
    }

    private void flush() {
        if (!plain.isEmpty()) {
            spans.add(new Span(plain.toString(), marks, link));
            plain.setLength(0);
        }
    }

    static String write(List<Span> spans) {
        StringBuilder written = new StringBuilder();
        int i = 0;
        while (i < spans.size()) {
            String address = spans.get(i).link();
            int end = i;
            while (end < spans.size() && Objects.equals(spans.get(end).link(), address)) {
                end++;
            }
            String inside = writeMarks(spans.subList(i, end));
            written.append(address == null ? inside : "[" + inside + "](" + address + ")");
            i = end;
        }
        return written.toString();
    }

    /** Each sign switches its mark on or off, so that marks may overlap; all are off again at the end. */
    private static String writeMarks(List<Span> spans) {
        StringBuilder written = new StringBuilder();
        Set<Mark> on = Set.of();
        for (Span span : spans) {
            written.append(switches(on, span.marks()))
                    .append(ESCAPED.matcher(span.text()).replaceAll("\\\\$0"));
            on = span.marks();
        }
        return written.append(switches(on, Set.of())).toString();
    }

    private static String switches(Set<Mark> from, Set<Mark> to) {
        return (from.contains(Mark.STRONG) == to.contains(Mark.STRONG) ? "" : "**")
                + (from.contains(Mark.EMPHASIS) == to.contains(Mark.EMPHASIS) ? "" : "*");
    }
}
