package org.isnad.reader;

import org.isnad.publication.Language;
import org.isnad.web.Markup;
import org.isnad.web.Words;

/** The site as each of its pages shows it; {@code assets}, {@code top} and {@code foot} are set already. */
public record SiteView(
        String name, String language, String direction, Words words, Markup assets, Markup top, Markup foot) {
    static SiteView of(AroundView around, Language language, Words words, Markup assets) {
        return new SiteView(
                around.name(),
                language.tag(),
                language.direction(),
                words,
                assets,
                Templates.top(words, around),
                Templates.foot(words, around));
    }

    /** Nothing in the page's own language need say which it is. */
    boolean speaks(String other) {
        return language.equals(other);
    }

    /** Nor which way it runs. */
    boolean runs(String other) {
        return direction.equals(other);
    }
}
