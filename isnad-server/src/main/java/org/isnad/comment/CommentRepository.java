package org.isnad.comment;

import static org.isnad.storage.KeptQuery.given;
import static org.isnad.storage.generated.Tables.COMMENT;
import static org.isnad.storage.generated.Tables.COMMENTER;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.isnad.storage.Database;
import org.isnad.storage.KeptQuery;
import org.isnad.storage.Reading;
import org.isnad.storage.generated.tables.records.CommentRecord;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.OrderField;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
public class CommentRepository {
    private final Database database;
    private final Map<Shown, KeptQuery> shown = new ConcurrentHashMap<>();

    /** What readers see at once. */
    private record Shown(CommentOrder order, int size) {}

    public CommentRepository(Database database) {
        this.database = database;
    }

    public Optional<Comment> find(long id) {
        return database.dsl().selectFrom(COMMENT).where(COMMENT.ID.eq(id)).fetchOptional(CommentRepository::comment);
    }

    /** A thread under an article, in the order of writing, as readers see it. */
    public List<Comment> thread(long article, long thread, int page, int size) {
        Reading.note(CommentKeys.under(article));
        return database.dsl()
                .selectFrom(COMMENT)
                .where(isShownUnder(DSL.val(article)), COMMENT.THREAD_ID.eq(thread))
                .orderBy(COMMENT.ID)
                .limit(DSL.inline(size))
                .offset((page - 1) * size)
                .fetch(CommentRepository::comment);
    }

    public int countThread(long article, long thread) {
        Reading.note(CommentKeys.under(article));
        return database.dsl().fetchCount(COMMENT, isShownUnder(DSL.val(article)), COMMENT.THREAD_ID.eq(thread));
    }

    /** How many of the thread stand before a comment. */
    public int countThreadBefore(long article, long thread, long comment) {
        Reading.note(CommentKeys.under(article));
        return database.dsl()
                .fetchCount(
                        COMMENT, isShownUnder(DSL.val(article)), COMMENT.THREAD_ID.eq(thread), COMMENT.ID.lt(comment));
    }

    /** How many readers see. */
    public int countShown(long article) {
        Reading.note(CommentKeys.under(article));
        return database.dsl().fetchCount(COMMENT, isShownUnder(DSL.val(article)));
    }

    /** What readers see, pages counting from one. */
    public List<Comment> shown(long article, CommentOrder order, int page, int size) {
        Reading.note(CommentKeys.under(article));
        return shown.computeIfAbsent(new Shown(order, size), this::query)
                .fetch(article, (page - 1L) * size)
                .map(row -> comment(row.into(COMMENT)));
    }

    private KeptQuery query(Shown wanted) {
        return new KeptQuery(
                database,
                DSL.selectFrom(COMMENT)
                        .where(isShownUnder(given(1)))
                        .orderBy(ordered(wanted.order()))
                        .limit(DSL.inline(wanted.size()))
                        .offset(given(2)));
    }

    public Map<Long, Comment> findAll(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        Map<Long, Comment> found = new LinkedHashMap<>();
        database.dsl()
                .selectFrom(COMMENT)
                .where(COMMENT.ID.in(ids))
                .forEach(row -> found.put(row.getId(), comment(row)));
        return found;
    }

    /** For the newsroom, newest first but for what waits, which is read in turn. */
    public List<Comment> select(CommentSelection selection) {
        return database.dsl()
                .selectFrom(COMMENT)
                .where(condition(selection))
                .orderBy(selection.state() == CommentState.HELD ? COMMENT.ID.asc() : COMMENT.ID.desc())
                .limit(DSL.inline(selection.limit()))
                .offset(selection.offset())
                .fetch(CommentRepository::comment);
    }

    public int count(CommentSelection selection) {
        return database.dsl().fetchCount(COMMENT, condition(selection));
    }

    long add(Comment comment, String textKey, @Nullable Long account, boolean follows) {
        long id = database.dsl()
                .insertInto(COMMENT)
                .set(COMMENT.ARTICLE_ID, comment.articleId())
                .set(COMMENT.THREAD_ID, comment.threadId())
                .set(COMMENT.REPLY_TO_ID, comment.replyToId())
                .set(COMMENT.COMMENTER_ID, comment.commenterId())
                .set(COMMENT.ACCOUNT_ID, account)
                .set(COMMENT.NAME, comment.name())
                .set(COMMENT.TEXT, comment.text())
                .set(COMMENT.TEXT_KEY, textKey)
                .set(COMMENT.STATE, comment.state().name())
                .set(COMMENT.HELD_FOR, Hold.write(comment.heldFor()))
                .set(COMMENT.LINKS, comment.links())
                .set(COMMENT.FOLLOWS, follows)
                .set(COMMENT.WRITTEN_AT, comment.writtenAt())
                .returning(COMMENT.ID)
                .fetchSingle()
                .getId();
        if (comment.threadId() == 0) {
            database.dsl()
                    .update(COMMENT)
                    .set(COMMENT.THREAD_ID, id)
                    .where(COMMENT.ID.eq(id))
                    .execute();
        }
        return id;
    }

    boolean isTextKnown(String textKey, Instant since) {
        return !textKey.isEmpty()
                && database.dsl().fetchExists(COMMENT, COMMENT.TEXT_KEY.eq(textKey), COMMENT.WRITTEN_AT.gt(since));
    }

    /** False when its state is another by now. */
    boolean changeState(long id, CommentState from, CommentState to) {
        return database.dsl()
                        .update(COMMENT)
                        .set(COMMENT.STATE, to.name())
                        .where(COMMENT.ID.eq(id), COMMENT.STATE.eq(from.name()))
                        .execute()
                == 1;
    }

    void allowLinks(long id, boolean links) {
        database.dsl()
                .update(COMMENT)
                .set(COMMENT.LINKS, links)
                .where(COMMENT.ID.eq(id))
                .execute();
    }

    void erase(long id, String nobody) {
        database.dsl()
                .update(COMMENT)
                .set(COMMENT.NAME, nobody)
                .set(COMMENT.TEXT, "")
                .set(COMMENT.TEXT_KEY, "")
                .set(COMMENT.STATE, CommentState.ERASED.name())
                .where(COMMENT.ID.eq(id))
                .execute();
    }

    List<Comment> byEmail(String email) {
        return database.dsl()
                .select(COMMENT.fields())
                .from(COMMENT)
                .join(COMMENTER)
                .on(COMMENTER.ID.eq(COMMENT.COMMENTER_ID))
                .where(COMMENTER.EMAIL.eq(email), COMMENT.STATE.ne(CommentState.ERASED.name()))
                .orderBy(COMMENT.ID)
                .fetch(row -> comment(row.into(COMMENT)));
    }

    /** The e-mail address that is told of replies to the comment. */
    Optional<String> follower(long id) {
        return database.dsl()
                .select(COMMENTER.EMAIL)
                .from(COMMENT)
                .join(COMMENTER)
                .on(COMMENTER.ID.eq(COMMENT.COMMENTER_ID))
                .where(COMMENT.ID.eq(id), COMMENT.FOLLOWS.isTrue(), COMMENTER.EMAIL.ne(""))
                .fetchOptional(COMMENTER.EMAIL);
    }

    void stopFollowing(String email) {
        database.dsl()
                .update(COMMENT)
                .set(COMMENT.FOLLOWS, false)
                .where(COMMENT.COMMENTER_ID.in(
                        DSL.select(COMMENTER.ID).from(COMMENTER).where(COMMENTER.EMAIL.eq(email))))
                .execute();
    }

    List<Comment> heldAfter(long id) {
        return database.dsl()
                .selectFrom(COMMENT)
                .where(COMMENT.STATE.eq(CommentState.HELD.name()), COMMENT.ID.gt(id))
                .orderBy(COMMENT.ID)
                .fetch(CommentRepository::comment);
    }

    private static Condition isShownUnder(Field<Long> article) {
        return COMMENT.ARTICLE_ID.eq(article).and(COMMENT.STATE.eq(DSL.inline(CommentState.SHOWN.name())));
    }

    private static List<OrderField<?>> ordered(CommentOrder order) {
        return switch (order) {
            case NEWEST -> List.of(COMMENT.ID.desc());
            case OLDEST -> List.of(COMMENT.ID);
            case THREADS -> List.of(COMMENT.THREAD_ID.desc(), COMMENT.ID);
        };
    }

    private static Condition condition(CommentSelection selection) {
        Condition condition = DSL.noCondition();
        if (selection.state() != null) {
            condition = condition.and(COMMENT.STATE.eq(selection.state().name()));
        }
        if (selection.article() != null) {
            condition = condition.and(COMMENT.ARTICLE_ID.eq(selection.article()));
        }
        if (selection.commenter() != null) {
            condition = condition.and(COMMENT.COMMENTER_ID.eq(selection.commenter()));
        }
        if (!selection.words().isEmpty()) {
            condition = condition.and(COMMENT.TEXT
                    .containsIgnoreCase(selection.words())
                    .or(COMMENT.NAME.containsIgnoreCase(selection.words())));
        }
        if (selection.reported()) {
            condition = condition.and(COMMENT.ID.in(CommentReportRepository.unsettled()));
        }
        return condition;
    }

    private static Comment comment(CommentRecord row) {
        return new Comment(
                row.getId(),
                row.getArticleId(),
                row.getThreadId(),
                row.getReplyToId(),
                row.getCommenterId(),
                row.getAccountId() != null,
                row.getName(),
                row.getText(),
                CommentState.valueOf(row.getState()),
                Set.copyOf(Hold.read(row.getHeldFor())),
                row.getLinks(),
                row.getWrittenAt());
    }
}
