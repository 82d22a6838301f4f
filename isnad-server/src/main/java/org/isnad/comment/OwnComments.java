package org.isnad.comment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.publication.PublicationRepository;
import org.isnad.storage.Database;
import org.isnad.storage.EventLog;
import org.isnad.storage.SubjectKey;
import org.isnad.web.Messages;

/** What commenters may ask for about their own comments, by a link sent to their e-mail address. */
@ApplicationScoped
public class OwnComments {
    static final String ERASED = "comment.erased";

    private final Database database;
    private final CommentRepository comments;
    private final CommenterRepository commenters;
    private final PublicationRepository publications;
    private final CommentLimits limits;
    private final CommentLetters letters;
    private final OwnLinks links;
    private final EventLog events;

    OwnComments(
            Database database,
            CommentRepository comments,
            CommenterRepository commenters,
            PublicationRepository publications,
            CommentLimits limits,
            CommentLetters letters,
            OwnLinks links,
            EventLog events) {
        this.database = database;
        this.comments = comments;
        this.commenters = commenters;
        this.publications = publications;
        this.limits = limits;
        this.letters = letters;
        this.links = links;
        this.events = events;
    }

    /** Without a mail server nobody can be sent their link. */
    public boolean linksAreSent() {
        return letters.areSent();
    }

    public static boolean isEmail(String typed) {
        return CheckedComment.isEmail(typed.strip());
    }

    /**
     * Sends the link when there is anything to see; whoever asks cannot tell.
     *
     * @return false when too many links were asked for
     */
    public boolean sendLink(String typed, String network) {
        String email = CheckedComment.key(typed);
        if (!limits.allowsLetter(network, email)) {
            return false;
        }
        if (!comments.byEmail(email).isEmpty()) {
            database.write(() -> letters.sendOwnLink(email));
        }
        return true;
    }

    /** Whose link it is, as long as it holds. */
    public Optional<String> owner(String link) {
        return links.email(link);
    }

    public List<Comment> of(String email) {
        return comments.byEmail(email);
    }

    public void stopLetters(String email) {
        database.write(() -> comments.stopFollowing(email));
    }

    /** Takes name and text of every comment and all that is known of the writer. Replies of others stay. */
    public int eraseAll(String email) {
        return database.write(() -> {
            List<Comment> own = comments.byEmail(email);
            erase(own);
            commenters.erase(email, nobody());
            return own.size();
        });
    }

    /** At the wish of a writer who gave no e-mail address. */
    public void erase(long id) {
        database.write(() -> comments.find(id).ifPresent(comment -> erase(List.of(comment))));
    }

    private void erase(List<Comment> erased) {
        Set<SubjectKey> touched = new LinkedHashSet<>();
        erased.forEach(comment -> {
            comments.erase(comment.id(), nobody());
            touched.add(CommentKeys.under(comment.articleId()));
        });
        if (!touched.isEmpty()) {
            events.append(ERASED, touched);
        }
    }

    private String nobody() {
        return publications
                .find()
                .map(p -> Messages.in(p.locale(), "comment.nobody"))
                .orElse("—");
    }
}
