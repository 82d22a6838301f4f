package org.isnad.comment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.account.Account;
import org.isnad.storage.Database;
import org.isnad.storage.EventLog;
import org.isnad.storage.SubjectKey;
import org.jspecify.annotations.Nullable;

/** What the newsroom does with comments. Every decision can be undone; none deletes. */
@ApplicationScoped
public class CommentModeration {
    static final String DECIDED = "comment.decided";

    /** @param batch names what was decided together, to undo it together; empty when nothing changed */
    public record Decided(String batch, int count) {}

    private final Database database;
    private final CommentRepository comments;
    private final CommenterRepository commenters;
    private final DecisionRepository decisions;
    private final CommentReportRepository reports;
    private final CommentLetters letters;
    private final EventLog events;
    private final InstantSource clock;

    CommentModeration(
            Database database,
            CommentRepository comments,
            CommenterRepository commenters,
            DecisionRepository decisions,
            CommentReportRepository reports,
            CommentLetters letters,
            EventLog events,
            InstantSource clock) {
        this.database = database;
        this.comments = comments;
        this.commenters = commenters;
        this.decisions = decisions;
        this.reports = reports;
        this.letters = letters;
        this.events = events;
        this.clock = clock;
    }

    public Decided decide(Collection<Long> ids, Verdict verdict, Account account) {
        return database.write(() -> {
            String batch = Seal.random(16);
            Set<SubjectKey> touched = new LinkedHashSet<>();
            int count = 0;
            for (long id : new LinkedHashSet<>(ids)) {
                Optional<Comment> comment = comments.find(id);
                if (comment.isPresent() && decide(comment.get(), verdict, account, batch, touched)) {
                    count++;
                }
            }
            tell(touched);
            return new Decided(count == 0 ? "" : batch, count);
        });
    }

    private boolean decide(Comment comment, Verdict verdict, Account account, String batch, Set<SubjectKey> touched) {
        if (comment.state() == CommentState.ERASED) {
            return false;
        }
        Instant now = clock.instant();
        reports.settle(comment.id(), now);
        boolean bans = verdict == Verdict.BAN && ban(comment, now);
        if (comment.state() == verdict.leadsTo() && !bans) {
            return false;
        }
        if (!change(comment, verdict.leadsTo(), touched)) {
            return false;
        }
        decisions.add(
                batch, new CommentDecision(comment.id(), comment.state(), verdict.leadsTo(), bans, account.id(), now));
        if (verdict == Verdict.APPROVE && comment.state() == CommentState.HELD) {
            letters.tellOfApproval(comment);
            letters.tellOfReply(comment);
        }
        return true;
    }

    /** Brings back what was, but for comments on which somebody decided again since. */
    public Decided undo(String batch, Account account) {
        return database.write(() -> {
            Set<SubjectKey> touched = new LinkedHashSet<>();
            String undone = Seal.random(16);
            int count = 0;
            for (CommentDecision decision : decisions.ofBatch(batch)) {
                Comment comment = comments.find(decision.commentId()).orElseThrow();
                if (comment.state() == decision.became() && change(comment, decision.was(), touched)) {
                    unban(decision, comment);
                    decisions.add(
                            undone,
                            new CommentDecision(
                                    comment.id(),
                                    comment.state(),
                                    decision.was(),
                                    false,
                                    account.id(),
                                    clock.instant()));
                    count++;
                }
            }
            tell(touched);
            return new Decided(count == 0 ? "" : undone, count);
        });
    }

    /** The newsroom answers in public; a held comment that it answers is approved with that. */
    public long reply(long id, String text, Account account) {
        return database.write(() -> {
            Comment answered = comments.find(id).orElseThrow();
            decide(List.of(id), Verdict.APPROVE, account);
            Comment reply = new Comment(
                    0,
                    answered.articleId(),
                    answered.threadId(),
                    id,
                    null,
                    true,
                    account.name(),
                    CommentText.clean(text),
                    CommentState.SHOWN,
                    Set.of(),
                    true,
                    clock.instant());
            long added = comments.add(reply, "", account.id(), false);
            letters.tellOfReply(comments.find(added).orElseThrow());
            tell(Set.of(CommentKeys.under(answered.articleId())));
            return added;
        });
    }

    public void allowLinks(long id, boolean links) {
        database.write(() -> {
            Comment comment = comments.find(id).orElseThrow();
            comments.allowLinks(id, links);
            tell(Set.of(CommentKeys.under(comment.articleId())));
        });
    }

    public void unban(long commenter) {
        database.write(() -> commenters.setBanned(commenter, null));
    }

    /** False when a reader of this network had reported it before. */
    public boolean report(long id, CommentReport.Reason reason, String note, String network) {
        return database.write(() -> reports.add(id, reason, note, network, clock.instant()));
    }

    public List<CommentReport> reportsOf(long id) {
        return reports.of(id);
    }

    public List<CommentDecision> decisionsOn(long id) {
        return decisions.onComment(id);
    }

    public Optional<Commenter> commenter(@Nullable Long id) {
        return id == null ? Optional.empty() : commenters.find(id);
    }

    private boolean ban(Comment comment, Instant now) {
        Long commenter = comment.commenterId();
        if (commenter == null || commenters.find(commenter).orElseThrow().bannedAt() != null) {
            return false;
        }
        commenters.setBanned(commenter, now);
        return true;
    }

    private void unban(CommentDecision decision, Comment comment) {
        if (decision.banned() && comment.commenterId() != null) {
            commenters.setBanned(comment.commenterId(), null);
        }
    }

    private boolean change(Comment comment, CommentState to, Set<SubjectKey> touched) {
        if (!comments.changeState(comment.id(), comment.state(), to)) {
            return false;
        }
        if (comment.state() == CommentState.SHOWN || to == CommentState.SHOWN) {
            touched.add(CommentKeys.under(comment.articleId()));
        }
        return true;
    }

    private void tell(Set<SubjectKey> touched) {
        if (!touched.isEmpty()) {
            events.append(DECIDED, touched);
        }
    }
}
