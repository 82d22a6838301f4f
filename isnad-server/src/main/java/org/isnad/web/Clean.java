package org.isnad.web;

import java.util.regex.Pattern;

/** Takes out of typed text what nobody can have meant to type. */
public final class Clean {
    private static final Pattern LINE_ENDS = Pattern.compile("\\r\\n?|\\u2028|\\u2029|\\u0085");
    private static final Pattern CONTROLS = Pattern.compile(
            "[\\p{Cc}&&[^\\n\\t]]|[\\uFEFF\\p{IsNoncharacter_Code_Point}]|(?<![\\uD800-\\uDBFF])[\\uDC00-\\uDFFF]"
                    + "|[\\uD800-\\uDBFF](?![\\uDC00-\\uDFFF])");
    private static final Pattern BIDI = Pattern.compile("[\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0]+");

    private Clean() {}

    /** One line: names, headlines, tags. */
    public static String line(String typed) {
        return SPACES.matcher(text(typed)).replaceAll(" ").strip();
    }

    /** Several lines, with unified line ends. */
    public static String text(String typed) {
        return CONTROLS.matcher(LINE_ENDS.matcher(typed).replaceAll("\n")).replaceAll("");
    }

    /** For what is only compared and shown again, never kept. */
    public static String withoutReordering(String typed) {
        return BIDI.matcher(typed).replaceAll("");
    }

    /** Whether the text holds characters that reorder what is around them, with which a name can be disguised. */
    public static boolean reorders(String text) {
        return BIDI.matcher(text).find();
    }
}
