package org.isnad.reader;

import org.isnad.comment.TypedComment;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** A comment as a browser sends it. */
public class CommentForm {
    @RestForm
    public @Nullable String name;

    @RestForm
    public @Nullable String text;

    @RestForm
    public @Nullable String email;

    @RestForm
    public @Nullable String follows;

    @RestForm
    public @Nullable String reply;

    @RestForm
    public @Nullable String token;

    @RestForm
    public @Nullable String sum;

    @RestForm
    public @Nullable String answer;

    @RestForm("without-sum")
    public @Nullable String withoutSum;

    /** The field that people do not see. */
    @RestForm
    public @Nullable String website;

    @RestForm
    public @Nullable String proof;

    /** The button for another question. */
    @RestForm
    public @Nullable String again;

    TypedComment typed() {
        return new TypedComment(
                orEmpty(name),
                orEmpty(text),
                orEmpty(email),
                follows != null,
                orEmpty(reply),
                orEmpty(token),
                orEmpty(sum),
                orEmpty(answer),
                withoutSum != null,
                orEmpty(website),
                orEmpty(proof));
    }

    static String orEmpty(@Nullable String typed) {
        return typed == null ? "" : typed;
    }
}
