package org.isnad.newsroom;

import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** The article form as a browser sends it. */
public class ArticleForm {
    @RestForm
    public @Nullable String language;

    @RestForm
    public @Nullable String kicker;

    @RestForm
    public @Nullable String title;

    @RestForm
    public @Nullable String standfirst;

    @RestForm
    public @Nullable String section;

    @RestForm("role")
    public @Nullable List<String> roles;

    @RestForm
    public @Nullable List<String> people;

    @RestForm
    public @Nullable String tags;

    @RestForm
    public @Nullable String lead;

    @RestForm("lead-file")
    public @Nullable FileUpload leadFile;

    @RestForm("lead-caption")
    public @Nullable String leadCaption;

    @RestForm("lead-credit")
    public @Nullable String leadCredit;

    @RestForm("lead-alt")
    public @Nullable String leadAlt;

    @RestForm
    public @Nullable String body;

    @RestForm
    public @Nullable String placement;

    @RestForm
    public @Nullable String breaking;

    @RestForm
    public @Nullable String date;

    @RestForm
    public @Nullable String time;

    @RestForm("based-on")
    public @Nullable String basedOn;
}
