package org.isnad.newsroom;

import static org.isnad.newsroom.Typed.orEmpty;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.isnad.account.Account;
import org.isnad.account.Accounts;
import org.isnad.account.Role;
import org.isnad.comment.Comment;
import org.isnad.comment.CommentModeration;
import org.isnad.comment.CommentRepository;
import org.isnad.comment.CommentSelection;
import org.isnad.comment.CommentState;
import org.isnad.comment.CommentText;
import org.isnad.comment.OwnComments;
import org.isnad.web.Clean;
import org.isnad.web.FormErrors;
import org.isnad.web.Html;
import org.isnad.web.Markup;
import org.isnad.web.Message;
import org.isnad.web.Problem;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** A comment with its reports, what was decided on it, and what else its writer wrote; and the newsroom's reply. */
@Path("/newsroom/comments/{id:[0-9]+}")
@RunOnVirtualThread
public class CommentFile {
    private static final int OTHERS = 20;

    private final CommentRepository comments;
    private final CommentModeration moderation;
    private final OwnComments own;
    private final Accounts accounts;
    private final CommentRows rows;
    private final Desk desk;

    public CommentFile(
            CommentRepository comments,
            CommentModeration moderation,
            OwnComments own,
            Accounts accounts,
            CommentRows rows,
            Desk desk) {
        this.comments = comments;
        this.moderation = moderation;
        this.own = own;
        this.accounts = accounts;
        this.rows = rows;
        this.desk = desk;
    }

    @GET
    @RolesAllowed(Role.PUBLISHES)
    public Response show(@RestPath long id) {
        return Html.ok(page(find(id), "", new FormErrors()));
    }

    @POST
    @Path("reply")
    @RolesAllowed(Role.PUBLISHES)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response reply(@RestPath long id, @RestForm @Nullable String text) {
        Comment comment = find(id);
        FormErrors errors = new FormErrors();
        String reply = Clean.text(orEmpty(text)).strip();
        if (reply.isEmpty()) {
            errors.add("text", Message.of("form.required"));
        }
        int length = reply.codePointCount(0, reply.length());
        if (length > CommentText.LONGEST) {
            errors.add("text", Message.of("form.too-long", CommentText.LONGEST, length));
        }
        if (comment.state() == CommentState.ERASED) {
            errors.add("text", Message.of("newsroom.comment.erased"));
        }
        if (errors.any()) {
            return Html.invalid(page(comment, orEmpty(text), errors));
        }
        moderation.reply(id, reply, desk.account());
        return done(id, "replied");
    }

    @POST
    @Path("links")
    @RolesAllowed(Role.PUBLISHES)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response allowLinks(@RestPath long id, @RestForm @Nullable String allow) {
        find(id);
        moderation.allowLinks(id, "yes".equals(allow));
        return done(id, "saved");
    }

    @POST
    @Path("unban")
    @RolesAllowed(Role.PUBLISHES)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response unban(@RestPath long id) {
        Long commenter = find(id).commenterId();
        if (commenter != null) {
            moderation.unban(commenter);
        }
        return done(id, "unbanned");
    }

    /** For a writer who gave no e-mail address and so has no link to do it by. */
    @POST
    @Path("erase")
    @RolesAllowed(Role.ADMINISTERS)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response erase(@RestPath long id, @RestForm @Nullable String sure) {
        Comment comment = find(id);
        if (!"yes".equals(sure)) {
            return Html.invalid(
                    page(comment, "", new FormErrors().add("sure", Message.of("newsroom.comment.erase.not-sure"))));
        }
        own.erase(id);
        return done(id, "erased");
    }

    private static Response done(long id, String what) {
        return Html.seeOther(CommentQueue.PATH + "/" + id + "?done=" + what);
    }

    private Comment find(long id) {
        return comments.find(id).orElseThrow(Problem::notFound);
    }

    private Markup page(Comment comment, String reply, FormErrors errors) {
        List<Comment> others = comment.commenterId() == null
                ? List.of()
                : comments
                        .select(CommentSelection.all().by(comment.commenterId()).page(1, OTHERS))
                        .stream()
                        .filter(other -> other.id() != comment.id())
                        .toList();
        return Pages.comment(
                desk.view(),
                errors,
                new CommentFileView(
                        rows.of(List.of(comment)).getFirst(),
                        moderation.commenter(comment.commenterId()).orElse(null),
                        rows.of(others),
                        moderation.reportsOf(comment.id()).stream()
                                .map(report -> CommentFileView.Report.of(
                                        report, desk.publication().write(report.reportedAt())))
                                .toList(),
                        decisions(comment.id()),
                        reply));
    }

    private List<CommentFileView.Decision> decisions(long id) {
        List<Account> all = accounts.all();
        return moderation.decisionsOn(id).stream()
                .map(decision -> new CommentFileView.Decision(
                        CommentRows.stateKey(decision.was()),
                        CommentRows.stateKey(decision.became()),
                        decision.banned(),
                        all.stream()
                                .filter(account -> account.id() == decision.account())
                                .map(Account::name)
                                .findFirst()
                                .orElse(""),
                        desk.publication().write(decision.at())))
                .toList();
    }
}
