package org.isnad.newsroom;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.account.Role;
import org.isnad.comment.CommentPolicies;
import org.isnad.comment.CommentPolicy;
import org.isnad.comment.Moderation;
import org.isnad.comment.OwnComments;
import org.isnad.mail.Letters;
import org.isnad.publication.PublicationRepository;
import org.isnad.publication.Section;
import org.isnad.web.FormErrors;
import org.isnad.web.Html;
import org.isnad.web.Markup;
import org.isnad.web.Message;

/** How the publication deals with comments. */
@Path("/newsroom/settings/comments")
@RunOnVirtualThread
public class CommentSettings {
    private static final int MOST_DAYS = 3_650;
    private static final int MOST_WORDS = 2_000;
    private static final int LONGEST_WORD = 80;
    private static final int MOST_NOTIFIED = 10;

    private final CommentPolicies policies;
    private final PublicationRepository publications;
    private final Letters letters;
    private final Desk desk;

    public CommentSettings(CommentPolicies policies, PublicationRepository publications, Letters letters, Desk desk) {
        this.policies = policies;
        this.publications = publications;
        this.letters = letters;
        this.desk = desk;
    }

    @GET
    @RolesAllowed(Role.ADMINISTERS)
    public Response show() {
        return Html.ok(page(TypedCommentPolicy.of(policies), new FormErrors()));
    }

    @POST
    @RolesAllowed(Role.ADMINISTERS)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response save(@BeanParam CommentPolicyForm form) {
        TypedCommentPolicy typed = TypedCommentPolicy.of(form);
        FormErrors errors = new FormErrors();
        Optional<CommentPolicy> policy = check(typed, errors);
        if (policy.isEmpty()) {
            return Html.invalid(page(typed, errors));
        }
        Map<Long, Moderation> rules = new HashMap<>();
        typed.sections().forEach((section, name) -> Moderation.named(name).ifPresent(m -> rules.put(section, m)));
        policies.set(
                policy.get(),
                rules,
                publications.sections().stream().map(Section::id).toList());
        return Html.seeOther("/newsroom/settings/comments?done=saved");
    }

    private static Optional<CommentPolicy> check(TypedCommentPolicy typed, FormErrors errors) {
        Optional<Moderation> moderation = Moderation.named(typed.moderation());
        if (moderation.isEmpty()) {
            errors.add("moderation", Message.of("newsroom.form.choose"));
        }
        long days = typed.openDays().isBlank() ? 0 : Typed.number(typed.openDays());
        if (days < 0 || days > MOST_DAYS) {
            errors.add("open-days", Message.of("newsroom.commenting.bad-days", MOST_DAYS));
        }
        List<String> words = Typed.lines(typed.heldWords());
        if (words.size() > MOST_WORDS) {
            errors.add("held-words", Message.of("newsroom.commenting.too-many-words", MOST_WORDS, words.size()));
        }
        words.forEach(word -> errors.optionalLine("held-words", word, LONGEST_WORD));
        List<String> notified = Typed.list(typed.notified());
        if (notified.size() > MOST_NOTIFIED) {
            errors.add("notified", Message.of("newsroom.commenting.too-many-notified", MOST_NOTIFIED));
        }
        notified.stream()
                .filter(email -> !OwnComments.isEmail(email))
                .findFirst()
                .ifPresent(email -> errors.add("notified", Message.of("newsroom.commenting.bad-email", email)));
        return errors.any()
                ? Optional.empty()
                : Optional.of(
                        new CommentPolicy(moderation.orElseThrow(), (int) days, words, notified, typed.proofOfWork()));
    }

    private Markup page(TypedCommentPolicy typed, FormErrors errors) {
        return Pages.commenting(desk.view(), errors, typed, publications.sections(), letters.areSent());
    }
}
