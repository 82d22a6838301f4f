package org.isnad.reader;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.isnad.web.Clean;
import org.jspecify.annotations.Nullable;

/** What a reader typed into the search form; empty is not asked for. */
public record TypedSearch(
        String q,
        String section,
        String author,
        String tag,
        String from,
        String until,
        String language,
        String sort,
        String page,
        String size) {
    static final String BY_DATE = "date";
    private static final int LONGEST_QUESTION = 400;
    private static final int LONGEST = 120;

    static TypedSearch of(SearchForm form) {
        return new TypedSearch(
                line(form.q, LONGEST_QUESTION),
                line(form.section, LONGEST),
                line(form.author, LONGEST),
                line(form.tag, LONGEST),
                line(form.from, LONGEST),
                line(form.until, LONGEST),
                line(form.language, LONGEST),
                line(form.sort, LONGEST),
                line(form.page, LONGEST),
                line(form.size, LONGEST));
    }

    /** What can be told of it in an address, in the form's order. */
    private Map<String, String> fields() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("q", q);
        fields.put("section", section);
        fields.put("author", author);
        fields.put("tag", tag);
        fields.put("from", from);
        fields.put("until", until);
        fields.put("language", language);
        fields.put("sort", sort);
        return fields;
    }

    /** What it is narrowed to. */
    Map<String, String> filters() {
        Map<String, String> filters = fields();
        filters.remove("q");
        filters.remove("sort");
        filters.values().removeIf(String::isEmpty);
        return filters;
    }

    public boolean isNarrowed() {
        return !filters().isEmpty();
    }

    String onPage(int page) {
        return address(fields(), page);
    }

    String sortedBy(String order) {
        return with("sort", order).address();
    }

    String asking(String question) {
        return with("q", question).address();
    }

    /** The same, from its first page on, with another value of one field. */
    TypedSearch with(String name, String value) {
        Map<String, String> fields = fields();
        fields.put(name, value);
        return new TypedSearch(
                of(fields, "q"),
                of(fields, "section"),
                of(fields, "author"),
                of(fields, "tag"),
                of(fields, "from"),
                of(fields, "until"),
                of(fields, "language"),
                of(fields, "sort"),
                "",
                size);
    }

    private static String of(Map<String, String> fields, String name) {
        return fields.getOrDefault(name, "");
    }

    String address() {
        return address(fields(), 1);
    }

    /** The question alone. */
    String wide() {
        return address(Map.of("q", q), 1);
    }

    private static String address(Map<String, String> fields, int page) {
        String query = fields.entrySet().stream()
                .filter(field -> !field.getValue().isEmpty())
                .map(field -> field.getKey() + "=" + Addresses.query(field.getValue()))
                .collect(Collectors.joining("&"));
        return Addresses.SEARCH + "?" + query + (page > 1 ? "&page=" + page : "");
    }

    /** Invisible controls are nothing that is searched for, and would disguise the page that says what was. */
    private static String line(@Nullable String typed, int most) {
        if (typed == null) {
            return "";
        }
        String cut = typed.length() <= 4 * most ? typed : typed.substring(0, 4 * most);
        String line = Clean.line(Clean.withoutReordering(cut));
        int end = line.length() <= most
                ? line.length()
                : Character.isHighSurrogate(line.charAt(most - 1)) ? most - 1 : most;
        return line.substring(0, end);
    }
}
