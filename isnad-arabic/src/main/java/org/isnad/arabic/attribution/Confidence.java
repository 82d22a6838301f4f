package org.isnad.arabic.attribution;

/**
 * How sure the engine is, from 0 to 1. The figures order proposals; they are no probabilities.
 *
 * @param overall of the statement as a whole
 * @param detection that there is a statement
 * @param speaker that this is its speaker
 * @param content that the content begins and ends here
 */
public record Confidence(double overall, double detection, double speaker, double content) {
    static Confidence of(double detection, double speaker, double content) {
        return new Confidence(round(detection * speaker * content), round(detection), round(speaker), round(content));
    }

    private static double round(double value) {
        return Math.round(value * 100) / 100.0;
    }
}
