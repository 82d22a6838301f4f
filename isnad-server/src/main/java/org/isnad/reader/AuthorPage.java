package org.isnad.reader;

import static org.isnad.reader.Pages.moved;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.isnad.article.ArticleSelection;
import org.isnad.article.Person;
import org.isnad.article.PersonRepository;
import org.isnad.edition.Page;
import org.isnad.web.Problem;

@ApplicationScoped
class AuthorPage {
    private final PersonRepository people;
    private final Listings listings;
    private final Views views;

    AuthorPage(PersonRepository people, Listings listings, Views views) {
        this.people = people;
        this.listings = listings;
        this.views = views;
    }

    Page lead(long id) {
        return moved(find(id).href());
    }

    Page show(long id, String slug, String page) {
        Person person = find(id);
        if (!slug.equals(person.slug())) {
            return moved(person.href());
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
