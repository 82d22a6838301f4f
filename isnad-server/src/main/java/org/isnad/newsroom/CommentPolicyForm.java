package org.isnad.newsroom;

import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** The rules for comments as a browser sends them: of sections first the number, then, in the same order, the rule. */
public class CommentPolicyForm {
    @RestForm
    public @Nullable String moderation;

    @RestForm
    public @Nullable List<String> section;

    @RestForm("section-moderation")
    public @Nullable List<String> sectionModeration;

    @RestForm("open-days")
    public @Nullable String openDays;

    @RestForm("held-words")
    public @Nullable String heldWords;

    @RestForm
    public @Nullable String notified;

    @RestForm("proof-of-work")
    public @Nullable String proofOfWork;
}
