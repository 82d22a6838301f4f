package org.isnad.reader;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.article.ArticleRepository;
import org.isnad.article.ArticleSummary;
import org.isnad.publication.Language;
import org.isnad.publication.Publication;
import org.isnad.publication.PublicationRepository;
import org.isnad.search.SearchAnswer;
import org.isnad.search.SearchRequest;
import org.isnad.search.SiteSearch;
import org.isnad.web.FormErrors;
import org.isnad.web.Html;
import org.isnad.web.Isolated;
import org.isnad.web.Markup;
import org.isnad.web.Message;
import org.isnad.web.Messages;
import org.jspecify.annotations.Nullable;

/** What a search found. Made anew for everybody who asks: no page of the edition. */
@Path(Addresses.SEARCH)
@RunOnVirtualThread
public class SearchPage {
    private final SiteSearch search;
    private final SearchReading reading;
    private final SearchLimits limits;
    private final ArticleRepository articles;
    private final PublicationRepository publications;
    /** All that one reader's question makes the index do. */
    private record Found(SearchAnswer answer, List<SearchView.Narrowing> narrowed) {}

    private final SearchNarrowing narrowing;
    private final Views views;

    SearchPage(
            SiteSearch search,
            SearchReading reading,
            SearchLimits limits,
            ArticleRepository articles,
            PublicationRepository publications,
            SearchNarrowing narrowing,
            Views views) {
        this.search = search;
        this.reading = reading;
        this.limits = limits;
        this.articles = articles;
        this.publications = publications;
        this.narrowing = narrowing;
        this.views = views;
    }

    @GET
    public Response show(@BeanParam SearchForm form, HttpServerRequest http) {
        TypedSearch typed = TypedSearch.of(form);
        Publication publication = views.publication();
        FormErrors errors = new FormErrors();
        SearchRequest request = reading.read(typed, publication, errors);
        Found found = limits.within(http, () -> find(publication, typed, errors, request));
        SearchView view = view(publication, typed, errors, request, found);
        Response page = Html.ok(Templates.search(views.siteForSearching(), head(publication, typed), view));
        return Response.fromResponse(page)
                .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                .build();
    }

    private Found find(Publication publication, TypedSearch typed, FormErrors errors, SearchRequest request) {
        SearchAnswer answer = search.forReaders(request);
        boolean foundNothing = !typed.q().isEmpty() && answer.total() == 0;
        return new Found(answer, narrowing.of(typed, publication, errors, foundNothing));
    }

    private HeadView head(Publication publication, TypedSearch typed) {
        Locale locale = publication.locale();
        String title = typed.q().isEmpty()
                ? Messages.in(locale, "reader.search")
                : Messages.in(locale, "reader.search.title", typed.q());
        return views.unindexed(publication, title, Addresses.SEARCH);
    }

    private SearchView view(
            Publication publication, TypedSearch typed, FormErrors errors, SearchRequest request, Found found) {
        SearchAnswer answer = found.answer();
        boolean asked = !typed.q().isEmpty();
        return new SearchView(
                typed,
                errors,
                asked,
                asked ? total(answer) : null,
                hits(publication, answer.hits()),
                none(answer),
                asked && answer.hits().isEmpty() && answer.total() > 0,
                near(publication, answer),
                found.narrowed(),
                answer.didYouMean().isEmpty() ? null : Link.to(typed.asking(answer.didYouMean()), answer.didYouMean()),
                publications.sections().stream()
                        .map(section -> new SearchView.Choice(
                                section.slug(), section.name(), section.slug().equals(typed.section())))
                        .toList(),
                Stream.of(Language.values())
                        .map(language -> new SearchView.Choice(
                                language.tag(),
                                language.locale().getDisplayLanguage(publication.locale()),
                                language.tag().equals(typed.language())))
                        .toList(),
                orders(publication, typed, request),
                typed.wide(),
                typed.address(),
                answer.hits().isEmpty() && request.page() == 1 ? null : pager(typed, request, answer));
    }

    private static Message total(SearchAnswer answer) {
        return Message.of(answer.exact() ? "reader.search.total" : "reader.search.total-at-least", answer.total());
    }

    private static Message none(SearchAnswer answer) {
        return Message.of(
                answer.near().kind() == SearchAnswer.Near.Kind.WITHOUT_FILTERS
                        ? "reader.search.none.filtered"
                        : "reader.search.none");
    }

    private SearchView.@Nullable NearView near(Publication publication, SearchAnswer answer) {
        List<SearchView.HitView> hits = hits(publication, answer.near().hits());
        if (hits.isEmpty()) {
            return null;
        }
        Message heading = switch (answer.near().kind()) {
            case WITHOUT_FILTERS -> Message.of("reader.search.near.without-filters");
            case PUT_RIGHT -> Message.of("reader.search.near.put-right", answer.didYouMean());
            case SOME_WORDS -> Message.of("reader.search.near.some-words");
            case NEWEST -> Message.of("reader.search.near.newest");
        };
        return new SearchView.NearView(heading, hits);
    }

    private static List<Link> orders(Publication publication, TypedSearch typed, SearchRequest request) {
        boolean byDate = request.sort() == SearchRequest.Sort.DATE;
        return List.of(
                new Link(typed.sortedBy(""), Messages.in(publication.locale(), "reader.search.by-relevance"), !byDate),
                new Link(
                        typed.sortedBy(TypedSearch.BY_DATE),
                        Messages.in(publication.locale(), "reader.search.by-date"),
                        byDate));
    }

    private List<SearchView.HitView> hits(Publication publication, List<SearchAnswer.Hit> found) {
        Map<Long, ArticleSummary> published =
                articles.published(found.stream().map(SearchAnswer.Hit::article).toList()).stream()
                        .collect(Collectors.toMap(ArticleSummary::id, Function.identity()));
        return found.stream()
                .filter(hit -> published.containsKey(hit.article()))
                .map(hit -> new SearchView.HitView(
                        views.cardView(publication, Objects.requireNonNull(published.get(hit.article()))),
                        marked(hit.title()),
                        marked(hit.passage())))
                .toList();
    }

    private static Markup marked(SearchAnswer.Excerpt excerpt) {
        return new Markup(Isolated.html(excerpt.text(), excerpt.marked()));
    }

    private static SearchView.@Nullable PagerView pager(TypedSearch typed, SearchRequest request, SearchAnswer answer) {
        int pages = (int) Math.clamp(
                (answer.total() + request.size() - 1) / request.size(),
                request.page(),
                SearchRequest.DEEPEST / request.size());
        return pages <= 1
                ? null
                : new SearchView.PagerView(
                        request.page(),
                        pages,
                        request.page() > 1 ? typed.onPage(request.page() - 1) : null,
                        request.page() < pages && !answer.hits().isEmpty() ? typed.onPage(request.page() + 1) : null);
    }
}
