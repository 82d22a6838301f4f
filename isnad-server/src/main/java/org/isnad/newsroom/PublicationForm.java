package org.isnad.newsroom;

import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** The publication's facts as a browser sends them. */
public class PublicationForm {
    @RestForm
    public @Nullable String name;

    @RestForm
    public @Nullable String tagline;

    @RestForm
    public @Nullable String language;

    @RestForm
    public @Nullable String zone;

    @RestForm
    public @Nullable String digits;

    @RestForm("date-pattern")
    public @Nullable String datePattern;

    @RestForm
    public @Nullable String address;
}
