package org.isnad.media;

import org.isnad.media.PictureRefused.Field;

/** What people write about a picture. Only {@code alt} must not be empty: readers who cannot see need it. */
public record PictureText(String caption, String credit, String alt) {
    private static final int LONGEST_CAPTION = 500;
    private static final int LONGEST_CREDIT = 200;
    private static final int LONGEST_ALT = 500;

    /** Tidies the texts and refuses those that cannot be kept. */
    public static PictureText checked(String caption, String credit, String alt) {
        PictureText text = new PictureText(
                checked(Field.CAPTION, caption, LONGEST_CAPTION),
                checked(Field.CREDIT, credit, LONGEST_CREDIT),
                checked(Field.ALT, alt, LONGEST_ALT));
        if (text.alt.isEmpty()) {
            throw new PictureRefused(Field.ALT, "picture.refused.alt-missing");
        }
        return text;
    }

    private static String checked(Field field, String typed, int longest) {
        if (typed.codePoints().anyMatch(PictureText::changesDirection)) {
            throw new PictureRefused(field, "picture.refused.hidden-direction");
        }
        StringBuilder tidy = new StringBuilder();
        typed.codePoints().map(c -> Character.isISOControl(c) ? ' ' : c).forEach(tidy::appendCodePoint);
        String text = tidy.toString().strip().replaceAll(" {2,}", " ");
        if (text.length() > longest) {
            throw new PictureRefused(field, "picture.refused.text-too-long", text.length(), longest);
        }
        return text;
    }

    /** Embeddings, overrides and isolates can make a text read as another; plain direction marks cannot. */
    private static boolean changesDirection(int c) {
        return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    }
}
