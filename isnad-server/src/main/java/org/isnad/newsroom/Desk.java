package org.isnad.newsroom;

import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.isnad.account.Account;
import org.isnad.account.CurrentAccount;
import org.isnad.account.Role;
import org.isnad.publication.Language;
import org.isnad.publication.Publication;
import org.isnad.publication.PublicationRepository;
import org.isnad.web.Bundles;
import org.isnad.web.Message;
import org.isnad.web.Problem;
import org.isnad.web.Words;
import org.jspecify.annotations.Nullable;

/** The request at hand: whose it is, and in which language its page is. */
@RequestScoped
public class Desk {
    private static final Set<String> NOTICES = Set.of(
            "saved",
            "published",
            "scheduled",
            "withdrawn",
            "corrected",
            "uploaded",
            "added",
            "password",
            "activated",
            "deactivated",
            "decided",
            "undone",
            "replied",
            "unbanned",
            "erased",
            "rebuilding");

    private final PublicationRepository publications;
    private final CurrentAccount current;
    private final FormToken token;
    private final Bundles bundles;
    private final HttpServerRequest request;
    private @Nullable Publication publication;

    public Desk(
            PublicationRepository publications,
            CurrentAccount current,
            FormToken token,
            Bundles bundles,
            HttpServerRequest request) {
        this.publications = publications;
        this.current = current;
        this.token = token;
        this.bundles = bundles;
        this.request = request;
    }

    public Publication publication() {
        return findPublication().orElseThrow(Problem::notReady);
    }

    public Optional<Publication> findPublication() {
        if (publication == null) {
            publication = publications.find().orElse(null);
        }
        return Optional.ofNullable(publication);
    }

    public Account account() {
        return current.get();
    }

    public boolean isSecure() {
        return "https".equals(request.scheme());
    }

    /** Arabic, unless the publication is written in English. */
    public Locale locale() {
        return findPublication().map(p -> p.locale(spoken(p))).orElse(Locale.forLanguageTag("ar-u-nu-latn"));
    }

    public DeskView view() {
        Language language = findPublication().map(Desk::spoken).orElse(Language.ARABIC);
        return new DeskView(
                new Words(locale()),
                bundles.tags("newsroom"),
                language.tag(),
                language.direction(),
                findPublication().map(Publication::name).orElse(""),
                current.find().map(Desk::visitor).orElse(null),
                token.value(),
                notice());
    }

    /** What was just done, told by the address that the form led to. */
    private @Nullable Message notice() {
        List<String> done = request.params().getAll("done");
        return done.size() == 1 && NOTICES.contains(done.getFirst())
                ? Message.of("newsroom.done." + done.getFirst())
                : null;
    }

    private static Language spoken(Publication publication) {
        return publication.language() == Language.ENGLISH ? Language.ENGLISH : Language.ARABIC;
    }

    private static DeskView.Visitor visitor(Account account) {
        return new DeskView.Visitor(
                account.name(),
                account.role().includes(Role.EDITOR),
                account.role().includes(Role.ADMINISTRATOR));
    }
}
