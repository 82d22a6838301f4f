package org.isnad.comment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.isnad.mail.Letters;
import org.isnad.publication.Publication;
import org.isnad.publication.PublicationRepository;
import org.isnad.storage.Database;
import org.isnad.web.Messages;

/** What is told by e-mail: to the newsroom what waits, to commenters what became of their comments. */
@ApplicationScoped
public class CommentLetters {
    private static final int QUOTED = 300;
    private static final int LISTED = 10;

    private final Database database;
    private final Letters letters;
    private final PublicationRepository publications;
    private final CommentPolicyRepository policies;
    private final CommentRepository comments;
    private final CommenterRepository commenters;
    private final OwnLinks links;

    CommentLetters(
            Database database,
            Letters letters,
            PublicationRepository publications,
            CommentPolicyRepository policies,
            CommentRepository comments,
            CommenterRepository commenters,
            OwnLinks links) {
        this.database = database;
        this.letters = letters;
        this.publications = publications;
        this.policies = policies;
        this.comments = comments;
        this.commenters = commenters;
        this.links = links;
    }

    /** Whether this server sends any. */
    public boolean areSent() {
        return letters.areSent();
    }

    /** One letter for all that came to wait since the last one. */
    public void tellOfHeld() {
        database.write(() -> {
            List<String> notified = policies.find().notified();
            long told = policies.toldUpTo();
            List<Comment> waiting = comments.heldAfter(told);
            if (notified.isEmpty()
                    || waiting.isEmpty()
                    || !policies.tellUpTo(told, waiting.getLast().id())) {
                return;
            }
            publications.find().ifPresent(publication -> {
                String list = waiting.stream()
                        .limit(LISTED)
                        .map(c -> c.name() + ": " + quoted(c))
                        .reduce((a, b) -> a + "\n\n" + b)
                        .orElseThrow();
                String subject = say(publication, "comment.letter.held.subject", publication.name(), waiting.size());
                String text = say(
                        publication,
                        "comment.letter.held.text",
                        waiting.size(),
                        list,
                        publication.address() + "/newsroom/comments");
                notified.forEach(recipient -> letters.write(recipient, subject, text));
            });
        });
    }

    void tellOfApproval(Comment comment) {
        Optional.ofNullable(comment.commenterId())
                .flatMap(commenters::find)
                .map(Commenter::email)
                .filter(email -> !email.isEmpty())
                .ifPresent(email -> write(email, "comment.letter.approved", comment));
    }

    void tellOfReply(Comment reply) {
        Long answered = reply.replyToId();
        if (answered == null) {
            return;
        }
        String own = Optional.ofNullable(reply.commenterId())
                .flatMap(commenters::find)
                .map(Commenter::email)
                .orElse("");
        comments.follower(answered)
                .filter(email -> !email.equals(own))
                .ifPresent(email -> write(email, "comment.letter.reply", reply));
    }

    void sendOwnLink(String email) {
        publications
                .find()
                .ifPresent(publication -> letters.write(
                        email,
                        say(publication, "comment.letter.own.subject", publication.name()),
                        say(publication, "comment.letter.own.text", publication.address() + links.pathFor(email))));
    }

    private void write(String email, String key, Comment comment) {
        publications
                .find()
                .ifPresent(publication -> letters.write(
                        email,
                        say(publication, key + ".subject", publication.name()),
                        say(
                                publication,
                                key + ".text",
                                comment.name(),
                                quoted(comment),
                                publication.address() + comment.href(),
                                publication.address() + links.pathFor(email))));
    }

    private static String quoted(Comment comment) {
        String text = comment.text().replaceAll("\\s+", " ");
        return text.codePointCount(0, text.length()) <= QUOTED
                ? text
                : text.substring(0, text.offsetByCodePoints(0, QUOTED)) + "…";
    }

    private static String say(Publication publication, String key, Object... arguments) {
        return Messages.in(publication.locale(), key, arguments);
    }
}
