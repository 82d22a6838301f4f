package org.isnad.reader;

import io.quarkus.qute.RawString;
import java.util.Locale;
import org.isnad.publication.Language;

/** The site as each of its pages shows it; {@code top} and {@code foot} are set already. */
public record SiteView(String name, String language, String direction, RawString top, RawString foot) {
    static SiteView of(AroundView around, Language language, Locale locale) {
        return new SiteView(
                around.name(),
                language.tag(),
                language.direction(),
                new RawString(
                        Templates.top(around).setAttribute("locale", locale).render()),
                new RawString(
                        Templates.foot(around).setAttribute("locale", locale).render()));
    }
}
