package org.isnad.observe;

/** Reads the page of metrics. */
public final class ShownMetrics {
    private ShownMetrics() {}

    /** What a page says of a name with its labels. */
    public static double value(String page, String name) {
        return page.lines()
                .filter(line -> line.startsWith(name + " "))
                .mapToDouble(line -> Double.parseDouble(line.substring(name.length() + 1)))
                .findFirst()
                .orElseThrow(() -> new AssertionError(name + " is no metric"));
    }
}
