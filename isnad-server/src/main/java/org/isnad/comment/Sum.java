package org.isnad.comment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.isnad.arabic.Digits;

/** A small sum. Answers are drawn first and evenly, so that no constant answer is right more often than another. */
public record Sum(int left, Operation operation, int right) {
    static final int SMALLEST_ANSWER = 3;
    static final int LARGEST_ANSWER = 26;
    private static final Pattern FORM = Pattern.compile("([0-9]{1,3}) (\\S) ([0-9]{1,3})");
    private static final int LARGEST_TAKEN_AWAY = 9;
    private static final int LARGEST_FACTOR = 10;

    public enum Operation {
        PLUS("+"),
        MINUS("\u2212"),
        TIMES("\u00D7");

        private final String sign;

        Operation(String sign) {
            this.sign = sign;
        }

        public String sign() {
            return sign;
        }

        public String messageKey() {
            return "challenge." + name().toLowerCase(Locale.ROOT);
        }
    }

    static Sum draw(RandomGenerator random) {
        int answer = random.nextInt(SMALLEST_ANSWER, LARGEST_ANSWER + 1);
        List<Sum> products = productsOf(answer);
        return switch (random.nextInt(products.isEmpty() ? 2 : 3)) {
            case 0 -> plus(random.nextInt(1, answer), answer);
            case 1 -> minus(random.nextInt(1, LARGEST_TAKEN_AWAY + 1), answer);
            default -> products.get(random.nextInt(products.size()));
        };
    }

    public int answer() {
        return switch (operation) {
            case PLUS -> left + right;
            case MINUS -> left - right;
            case TIMES -> left * right;
        };
    }

    /** As written in real text, in Latin digits. */
    public String written() {
        return left + " " + operation.sign() + " " + right;
    }

    /** What {@link #written} gave, in digits of any set. */
    static Optional<Sum> read(String written) {
        Matcher form = FORM.matcher(Digits.LATIN.write(written));
        return form.matches()
                ? Stream.of(Operation.values())
                        .filter(operation -> operation.sign().equals(form.group(2)))
                        .findFirst()
                        .map(operation ->
                                new Sum(Integer.parseInt(form.group(1)), operation, Integer.parseInt(form.group(3))))
                : Optional.empty();
    }

    private static Sum plus(int left, int answer) {
        return new Sum(left, Operation.PLUS, answer - left);
    }

    private static Sum minus(int right, int answer) {
        return new Sum(answer + right, Operation.MINUS, right);
    }

    private static List<Sum> productsOf(int answer) {
        List<Sum> products = new ArrayList<>();
        for (int left = 2; left <= LARGEST_FACTOR; left++) {
            int right = answer / left;
            if (answer % left == 0 && right >= 2 && right <= LARGEST_FACTOR) {
                products.add(new Sum(left, Operation.TIMES, right));
            }
        }
        return products;
    }
}
