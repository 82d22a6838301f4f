package org.isnad.newsroom;

import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Response;
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
import org.isnad.web.Html;
import org.isnad.web.Message;
import org.isnad.web.Problem;
import org.jspecify.annotations.Nullable;

/** The request at hand: whose it is, in which language its page is, and how that page is sent. */
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
            "rebuilding",
            "decided",
            "undone",
            "replied",
            "unbanned",
            "erased");

    private final PublicationRepository publications;
    private final CurrentAccount current;
    private final FormToken token;
    private final HttpServerRequest request;
    private @Nullable Publication publication;

    public Desk(
            PublicationRepository publications, CurrentAccount current, FormToken token, HttpServerRequest request) {
        this.publications = publications;
        this.current = current;
        this.token = token;
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
                language.tag(),
                language.direction(),
                findPublication().map(Publication::name).orElse(""),
                current.find().map(Desk::visitor).orElse(null),
                token.value(),
                notice());
    }

    public Response ok(TemplateInstance page) {
        return Html.ok(told(page));
    }

    public Response invalid(TemplateInstance page) {
        return Html.invalid(told(page));
    }

    public Response conflict(TemplateInstance page) {
        return Html.with(409, told(page));
    }

    TemplateInstance told(TemplateInstance page) {
        return page.setAttribute("locale", locale());
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
