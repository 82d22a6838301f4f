package org.isnad.newsroom;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/** Which page of a long list this is. The query keeps what the list was filtered by. */
public record Paging(int page, int pages, String path, Map<String, String> query) {
    public static Paging of(int wanted, int total, int size, String path, Map<String, String> query) {
        int pages = Math.max(1, (total + size - 1) / size);
        return new Paging(Math.clamp(wanted, 1, pages), pages, path, query);
    }

    public boolean isNeeded() {
        return pages > 1;
    }

    public boolean hasPrevious() {
        return page > 1;
    }

    public boolean hasNext() {
        return page < pages;
    }

    public String previous() {
        return href(page - 1);
    }

    public String next() {
        return href(page + 1);
    }

    private String href(int to) {
        return path + "?"
                + query.entrySet().stream()
                        .filter(e -> !e.getValue().isEmpty())
                        .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8) + "&")
                        .collect(Collectors.joining())
                + "page=" + to;
    }
}
