package org.isnad.comment;

import static org.isnad.storage.KeptQuery.given;
import static org.isnad.storage.generated.Tables.COMMENT_POLICY;
import static org.isnad.storage.generated.Tables.COMMENT_RULE;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.isnad.storage.Database;
import org.isnad.storage.KeptQuery;
import org.isnad.storage.Reading;
import org.isnad.storage.Shared;
import org.jooq.impl.DSL;

@ApplicationScoped
class CommentPolicyRepository {
    static final String SECTION = "section";
    static final String ARTICLE = "article";
    private static final long ONLY = 1;

    private final Database database;
    private final KeptQuery ruleOfArticle;
    private final Supplier<CommentPolicy> policy;
    private final Supplier<Map<Long, Moderation>> sectionRules;

    CommentPolicyRepository(Database database, InstantSource clock) {
        this.database = database;
        this.ruleOfArticle = new KeptQuery(
                database,
                DSL.select(COMMENT_RULE.MODERATION)
                        .from(COMMENT_RULE)
                        .where(COMMENT_RULE.SCOPE.eq(DSL.inline(ARTICLE)), COMMENT_RULE.SUBJECT_ID.eq(given(1))));
        this.policy = Shared.one(database, clock, this::read);
        this.sectionRules = Shared.one(database, clock, this::readSectionRules);
    }

    CommentPolicy find() {
        return policy.get();
    }

    private CommentPolicy read() {
        Reading.note(CommentKeys.POLICY);
        return database.dsl()
                .selectFrom(COMMENT_POLICY)
                .fetchOptional(row -> new CommentPolicy(
                        Moderation.named(row.getModeration()).orElse(Moderation.BEFORE),
                        row.getOpenDays(),
                        lines(row.getHeldWords()),
                        lines(row.getNotified()),
                        row.getProofOfWork()))
                .orElse(CommentPolicy.UNLESS_TOLD);
    }

    void save(CommentPolicy policy) {
        database.dsl()
                .insertInto(COMMENT_POLICY)
                .set(COMMENT_POLICY.ID, ONLY)
                .set(COMMENT_POLICY.MODERATION, policy.moderation().name())
                .set(COMMENT_POLICY.OPEN_DAYS, policy.openDays())
                .set(COMMENT_POLICY.HELD_WORDS, String.join("\n", policy.heldWords()))
                .set(COMMENT_POLICY.NOTIFIED, String.join("\n", policy.notified()))
                .set(COMMENT_POLICY.PROOF_OF_WORK, policy.proofOfWork())
                .set(COMMENT_POLICY.TOLD_UP_TO, 0L)
                .onConflict(COMMENT_POLICY.ID)
                .doUpdate()
                .set(COMMENT_POLICY.MODERATION, policy.moderation().name())
                .set(COMMENT_POLICY.OPEN_DAYS, policy.openDays())
                .set(COMMENT_POLICY.HELD_WORDS, String.join("\n", policy.heldWords()))
                .set(COMMENT_POLICY.NOTIFIED, String.join("\n", policy.notified()))
                .set(COMMENT_POLICY.PROOF_OF_WORK, policy.proofOfWork())
                .execute();
    }

    long toldUpTo() {
        return database.dsl()
                .select(COMMENT_POLICY.TOLD_UP_TO)
                .from(COMMENT_POLICY)
                .fetchOptional(COMMENT_POLICY.TOLD_UP_TO)
                .orElse(0L);
    }

    /** False when another server was first. */
    boolean tellUpTo(long before, long comment) {
        return database.dsl()
                        .update(COMMENT_POLICY)
                        .set(COMMENT_POLICY.TOLD_UP_TO, comment)
                        .where(COMMENT_POLICY.TOLD_UP_TO.eq(before))
                        .execute()
                == 1;
    }

    /** The article's own. */
    Optional<Moderation> rule(long article) {
        Reading.note(CommentKeys.POLICY);
        return ruleOfArticle.fetch(article).getValues(COMMENT_RULE.MODERATION).stream()
                .findFirst()
                .flatMap(Moderation::named);
    }

    Map<Long, Moderation> sectionRules() {
        return sectionRules.get();
    }

    private Map<Long, Moderation> readSectionRules() {
        Reading.note(CommentKeys.POLICY);
        Map<Long, Moderation> rules = new HashMap<>();
        database.dsl()
                .selectFrom(COMMENT_RULE)
                .where(COMMENT_RULE.SCOPE.eq(SECTION))
                .forEach(row -> Moderation.named(row.getModeration())
                        .ifPresent(moderation -> rules.put(row.getSubjectId(), moderation)));
        return rules;
    }

    void setRule(String scope, long subject, Optional<Moderation> moderation) {
        database.dsl()
                .deleteFrom(COMMENT_RULE)
                .where(COMMENT_RULE.SCOPE.eq(scope), COMMENT_RULE.SUBJECT_ID.eq(subject))
                .execute();
        moderation.ifPresent(m -> database.dsl()
                .insertInto(COMMENT_RULE, COMMENT_RULE.SCOPE, COMMENT_RULE.SUBJECT_ID, COMMENT_RULE.MODERATION)
                .values(scope, subject, m.name())
                .execute());
    }

    private static List<String> lines(String text) {
        return text.lines().filter(line -> !line.isBlank()).toList();
    }
}
