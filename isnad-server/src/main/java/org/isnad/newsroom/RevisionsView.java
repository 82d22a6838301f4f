package org.isnad.newsroom;

import java.util.List;

public record RevisionsView(long article, String title, List<Row> rows) {
    public record Row(int number, String at, String by, String title, boolean shown, boolean latest) {}
}
