package org.isnad.newsroom;

import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

public class SetupForm extends PublicationForm {
    @RestForm
    public @Nullable String sections;

    @RestForm
    public @Nullable String login;

    @RestForm("full-name")
    public @Nullable String fullName;

    @RestForm
    public @Nullable String password;

    @RestForm("password-again")
    public @Nullable String passwordAgain;
}
