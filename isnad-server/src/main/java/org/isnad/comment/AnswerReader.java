package org.isnad.comment;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.arabic.Digits;
import org.isnad.arabic.Normalisation;
import org.isnad.arabic.NumberWords;

/** Reads an answer as people type it: in digits of any of the three sets, or in Arabic words. */
final class AnswerReader {
    private static final int LONGEST = 60;
    private static final Pattern IN_DIGITS = Pattern.compile("0*([0-9]{1,9})");
    private static final Pattern AROUND = Pattern.compile("^[\\s=+.،,:]+|[\\s.،,!؟?]+$");

    private AnswerReader() {}

    static OptionalInt read(String typed) {
        if (typed.length() > LONGEST) {
            return OptionalInt.empty();
        }
        String answer =
                AROUND.matcher(Digits.LATIN.write(Normalisation.fold(typed))).replaceAll("");
        Matcher digits = IN_DIGITS.matcher(answer);
        return digits.matches() ? OptionalInt.of(Integer.parseInt(digits.group(1))) : NumberWords.read(answer);
    }
}
