package org.isnad.reader;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.article.Article;
import org.isnad.article.ArticleKeys;
import org.isnad.article.ArticleRepository;
import org.isnad.article.ArticleSelection;
import org.isnad.article.ArticleState;
import org.isnad.article.PersonRepository;
import org.isnad.article.TagRepository;
import org.isnad.comment.CommentOrder;
import org.isnad.edition.Address;
import org.isnad.edition.Page;
import org.isnad.edition.PageSource;
import org.isnad.publication.PublicationRepository;
import org.isnad.storage.Database;
import org.isnad.storage.SubjectKey;
import org.isnad.web.Problem;

/** Every public page and its address. */
@ApplicationScoped
class PublicPages implements PageSource {
    /** Of a change that touches more, the rest waits for its readers. */
    private static final int MOST_EAGER = 40;

    private static final int ARTICLES_IN_A_PART = 200;

    private record Route(Pattern path, BiFunction<MatchResult, String, Page> show) {}

    private final List<Route> routes;
    private final Database database;
    private final ReaderProblems problems;
    private final ArticleRepository articles;
    private final TagRepository tags;
    private final PersonRepository people;
    private final PublicationRepository publications;

    PublicPages(
            FrontPage front,
            ArticlePage article,
            SectionPage section,
            TagPage tag,
            AuthorPage author,
            ArchivePage archive,
            CommentPages comments,
            ReaderProblems problems,
            ArticleRepository articles,
            TagRepository tags,
            PersonRepository people,
            PublicationRepository publications,
            Database database) {
        this.database = database;
        this.problems = problems;
        this.articles = articles;
        this.tags = tags;
        this.people = people;
        this.publications = publications;
        this.routes = List.of(
                route("/", (at, page) -> front.show()),
                route("/a/([0-9]{1,18})", (at, page) -> article.lead(number(at, 1))),
                route("/a/([0-9]{1,18})/print", (at, page) -> article.print(number(at, 1))),
                route("/a/([0-9]{1,18})/(.+)", (at, page) -> article.show(number(at, 1), at.group(2))),
                route("/section/([^/]+)", (at, page) -> section.show(at.group(1), page)),
                route("/tag/([^/]+)", (at, page) -> tag.show(at.group(1), page)),
                route("/by/([0-9]{1,18})", (at, page) -> author.lead(number(at, 1))),
                route("/by/([0-9]{1,18})/([^/]+)", (at, page) -> author.show(number(at, 1), at.group(2), page)),
                route("/comments/([0-9]{1,18})", (at, page) -> comments.list(number(at, 1), CommentOrder.NEWEST, page)),
                route(
                        "/comments/([0-9]{1,18})/(oldest|threads)",
                        (at, page) -> comments.list(number(at, 1), CommentPages.order(at.group(2)), page)),
                route(
                        "/comments/([0-9]{1,18})/([0-9]{1,18})",
                        (at, page) -> comments.thread(number(at, 1), number(at, 2), page)),
                route(Addresses.ARCHIVE, (at, page) -> archive.all(page)),
                route(
                        Addresses.ARCHIVE + "/([0-9]{4})/([0-9]{2})/([0-9]{2})",
                        (at, page) ->
                                archive.day((int) number(at, 1), (int) number(at, 2), (int) number(at, 3), page)));
    }

    @Override
    public boolean serves(String path) {
        return routes.stream().anyMatch(route -> route.path().matcher(path).matches());
    }

    /** What one commit changed is never half on a page. */
    @Override
    public Page render(Address address) {
        return database.atOneMoment(() -> show(address));
    }

    private Page show(Address address) {
        try {
            for (Route route : routes) {
                Matcher at = route.path().matcher(address.path());
                if (at.matches()) {
                    return route.show().apply(at, address.page());
                }
            }
            throw Problem.notFound();
        } catch (Problem problem) {
            return Page.html(problem.status(), problems.page(problem.status()).utf8());
        }
    }

    @Override
    public List<Address> eager(Set<SubjectKey> changed) {
        List<Address> eager = new ArrayList<>();
        if (changed.stream().anyMatch(ArticleKeys::isFront)) {
            eager.add(Address.of("/"));
        }
        changed.stream()
                .filter(ArticleKeys::isArticle)
                .limit(MOST_EAGER)
                .map(key -> articles.find(Long.parseLong(key.id())))
                .flatMap(Optional::stream)
                .map(Article::summary)
                .filter(article -> article.state() == ArticleState.PUBLISHED)
                .forEach(article -> eager.add(Address.of(article.href())));
        publications.sections().stream()
                .filter(section -> changed.stream()
                        .anyMatch(key -> ArticleKeys.isSection(key) && key.id().equals(Long.toString(section.id()))))
                .forEach(section -> eager.add(Address.of(Addresses.of(section))));
        return eager;
    }

    @Override
    public List<Address> part(int number) {
        if (number > 0) {
            return articles.select(ArticleSelection.published().page(number, ARTICLES_IN_A_PART)).stream()
                    .map(article -> Address.of(article.href()))
                    .toList();
        }
        List<Address> listings = new ArrayList<>(List.of(Address.of("/"), Address.of(Addresses.ARCHIVE)));
        publications.sections().forEach(section -> listings.add(Address.of(Addresses.of(section))));
        tags.all().forEach(tag -> listings.add(Address.of(Addresses.of(tag))));
        people.all().forEach(person -> listings.add(Address.of(person.href())));
        return listings;
    }

    @Override
    public String apology() {
        return problems.bareApology().html();
    }

    @Override
    public String refusal() {
        return problems.page(405).html();
    }

    private static Route route(String path, BiFunction<MatchResult, String, Page> show) {
        return new Route(Pattern.compile(path), show);
    }

    private static long number(MatchResult at, int group) {
        return Long.parseLong(at.group(group));
    }
}
