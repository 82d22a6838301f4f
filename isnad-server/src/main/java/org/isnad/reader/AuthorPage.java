package org.isnad.reader;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.isnad.article.ArticleSelection;
import org.isnad.article.Person;
import org.isnad.article.PersonRepository;
import org.isnad.web.Html;
import org.isnad.web.Problem;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/by/{id:[0-9]{1,18}}")
public class AuthorPage {
    private final PersonRepository people;
    private final Listings listings;
    private final Views views;

    AuthorPage(PersonRepository people, Listings listings, Views views) {
        this.people = people;
        this.listings = listings;
        this.views = views;
    }

    @GET
    @RunOnVirtualThread
    public Response lead(@RestPath long id) {
        return Html.movedForEver(find(id).href());
    }

    @GET
    @Path("/{slug}")
    @RunOnVirtualThread
    public Response show(@RestPath long id, @RestPath String slug, @RestQuery @Nullable String page) {
        Person person = find(id);
        if (!slug.equals(person.slug())) {
            return Html.movedForEver(person.href());
        }
        return listings.show(
                views.publication(),
                new Listings.Subject(
                        "reader.kind.author", person.name(), person.about(), person.href(), null, List.of()),
                ArticleSelection.published().by(id),
                page);
    }

    private Person find(long id) {
        return people.find(id).orElseThrow(Problem::notFound);
    }
}
