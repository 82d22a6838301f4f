package org.isnad.comment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.article.ArticleState;
import org.isnad.article.ArticleSummary;
import org.isnad.storage.Database;
import org.isnad.storage.EventLog;
import org.isnad.storage.Reading;
import org.jspecify.annotations.Nullable;

/** Which rule holds under an article: its own, its section's, or the publication's. */
@ApplicationScoped
public class CommentPolicies {
    static final String CHANGED = "comment.policy-changed";

    private final Database database;
    private final CommentPolicyRepository policies;
    private final EventLog events;
    private final InstantSource clock;

    CommentPolicies(Database database, CommentPolicyRepository policies, EventLog events, InstantSource clock) {
        this.database = database;
        this.policies = policies;
        this.events = events;
        this.clock = clock;
    }

    public CommentPolicy policy() {
        return policies.find();
    }

    public Map<Long, Moderation> sectionRules() {
        return policies.sectionRules();
    }

    /** The article's own rule, when it has one. */
    public Optional<Moderation> ruleOf(long article) {
        return policies.rule(article);
    }

    /** What holds under the article now: closed also by its age, or because it is not published. */
    public Moderation under(ArticleSummary article) {
        Instant closes = closesAt(article);
        if (article.state() != ArticleState.PUBLISHED
                || (closes != null && !clock.instant().isBefore(closes))) {
            return Moderation.CLOSED;
        }
        if (closes != null) {
            Reading.noteGoodUntil(closes);
        }
        return ruleOf(article.id())
                .or(() -> Optional.ofNullable(
                        policies.sectionRules().get(article.section().id())))
                .orElseGet(() -> policies.find().moderation());
    }

    public void set(CommentPolicy policy, Map<Long, Moderation> ofSections, Iterable<Long> allSections) {
        database.write(() -> {
            policies.save(policy);
            allSections.forEach(section -> policies.setRule(
                    CommentPolicyRepository.SECTION, section, Optional.ofNullable(ofSections.get(section))));
            tell();
        });
    }

    public void setRuleOf(long article, Optional<Moderation> moderation) {
        database.write(() -> {
            policies.setRule(CommentPolicyRepository.ARTICLE, article, moderation);
            tell();
        });
    }

    private @Nullable Instant closesAt(ArticleSummary article) {
        int days = policies.find().openDays();
        return days == 0 || article.publishedAt() == null
                ? null
                : article.publishedAt().plus(Duration.ofDays(days));
    }

    private void tell() {
        events.append(CHANGED, Set.of(CommentKeys.POLICY));
    }
}
