package org.isnad.newsroom;

import static org.isnad.newsroom.Typed.orEmpty;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.isnad.comment.CommentPolicies;
import org.isnad.comment.CommentPolicy;
import org.isnad.comment.Moderation;

/** The rules for comments as they stand in their form; a section without a rule of its own has none. */
public record TypedCommentPolicy(
        String moderation,
        Map<Long, String> sections,
        String openDays,
        String heldWords,
        String notified,
        boolean proofOfWork) {
    static TypedCommentPolicy of(CommentPolicies policies) {
        CommentPolicy policy = policies.policy();
        return new TypedCommentPolicy(
                policy.moderation().name(),
                policies.sectionRules().entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, rule -> rule.getValue().name())),
                Integer.toString(policy.openDays()),
                String.join("\n", policy.heldWords()),
                String.join("\n", policy.notified()),
                policy.proofOfWork());
    }

    static TypedCommentPolicy of(CommentPolicyForm form) {
        List<String> numbers = form.section == null ? List.of() : form.section;
        List<String> rules = form.sectionModeration == null ? List.of() : form.sectionModeration;
        Map<Long, String> sections = new HashMap<>();
        for (int i = 0; i < Math.min(numbers.size(), rules.size()); i++) {
            sections.put(Typed.number(numbers.get(i)), rules.get(i));
        }
        return new TypedCommentPolicy(
                orEmpty(form.moderation),
                sections,
                orEmpty(form.openDays),
                orEmpty(form.heldWords),
                orEmpty(form.notified),
                form.proofOfWork != null);
    }

    /** Called by templates. */
    public String ofSection(long section) {
        return sections.getOrDefault(section, "");
    }

    public List<Moderation> moderations() {
        return List.of(Moderation.values());
    }
}
