package org.isnad.arabic.attribution;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When something was said, as written and as a day.
 *
 * @param text the words
 * @param start UTF-16 index of the first character
 * @param end the index after the last
 * @param day the day that is meant, or null when it cannot be told without the article's date
 */
public record Moment(
        String text, int start, int end, @Nullable LocalDate day) {}
