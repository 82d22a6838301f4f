package org.isnad.reader;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.isnad.arabic.Span;
import org.isnad.article.ArticleRepository;
import org.isnad.article.ArticleSummary;
import org.isnad.publication.Publication;
import org.isnad.search.SearchAnswer;
import org.isnad.search.SearchRequest;
import org.isnad.search.SiteSearch;
import org.isnad.search.Suggestion;
import org.isnad.web.FormErrors;
import org.isnad.web.Messages;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Search for programs, and for the search box while somebody types. {@code /api/openapi.yaml} describes it. */
@Path("/api")
@RunOnVirtualThread
public class SearchApi {
    private static final String JSON = "application/json;charset=UTF-8";
    private static final ObjectMapper MAPPER = new ObjectMapper();

    record Found(
            String query,
            long total,
            boolean totalIsExact,
            int page,
            int size,
            @Nullable String didYouMean,
            List<Item> results,
            @Nullable String nearKind,
            List<Item> near) {}

    record Item(
            long id,
            String url,
            String language,
            Marked title,
            String standfirst,
            Marked passage,
            Named section,
            List<String> authors,
            String published) {}

    record Named(String slug, String name) {}

    record Marked(String text, List<Span> marks) {}

    record Suggested(String kind, String text, String url) {}

    record Mistake(String parameter, String message) {}

    private final SiteSearch search;
    private final SearchReading reading;
    private final SearchLimits limits;
    private final ArticleRepository articles;
    private final Views views;

    SearchApi(SiteSearch search, SearchReading reading, SearchLimits limits, ArticleRepository articles, Views views) {
        this.search = search;
        this.reading = reading;
        this.limits = limits;
        this.articles = articles;
        this.views = views;
    }

    @GET
    @Path("search")
    public Response search(@BeanParam SearchForm form, HttpServerRequest http) {
        Publication publication = views.publication();
        TypedSearch typed = TypedSearch.of(form);
        FormErrors errors = new FormErrors();
        SearchRequest request = reading.read(typed, publication, errors);
        if (errors.any()) {
            return json(400, Map.of("errors", mistakes(publication, errors)));
        }
        SearchAnswer answer = limits.within(http, () -> search.forReaders(request));
        List<Item> near = items(publication, answer.near().hits());
        return json(
                200,
                new Found(
                        typed.q(),
                        answer.total(),
                        answer.exact(),
                        request.page(),
                        request.size(),
                        answer.didYouMean().isEmpty() ? null : answer.didYouMean(),
                        items(publication, answer.hits()),
                        near.isEmpty() ? null : kind(answer.near().kind()),
                        near));
    }

    private static String kind(SearchAnswer.Near.Kind kind) {
        return switch (kind) {
            case WITHOUT_FILTERS -> "without-filters";
            case PUT_RIGHT -> "put-right";
            case SOME_WORDS -> "some-words";
            case NEWEST -> "newest";
        };
    }

    @GET
    @Path("suggestions")
    public Response suggest(@RestQuery @Nullable String q, HttpServerRequest http) {
        String typed = q == null ? "" : q;
        List<Suggestion> found = limits.within(http, () -> search.suggest(typed));
        return json(200, Map.of("suggestions", suggested(found)));
    }

    private List<Suggested> suggested(List<Suggestion> found) {
        Map<Long, ArticleSummary> published = published(found.stream()
                .filter(suggestion -> suggestion.kind() == Suggestion.Kind.ARTICLE)
                .map(Suggestion::article)
                .toList());
        return found.stream()
                .filter(suggestion ->
                        suggestion.kind() != Suggestion.Kind.ARTICLE || published.containsKey(suggestion.article()))
                .map(suggestion -> switch (suggestion.kind()) {
                    case PERSON -> new Suggested("person", suggestion.text(), search("author", suggestion.text()));
                    case TAG -> new Suggested("tag", suggestion.text(), search("tag", suggestion.text()));
                    case ARTICLE ->
                        new Suggested(
                                "article",
                                suggestion.text(),
                                Objects.requireNonNull(published.get(suggestion.article()))
                                        .href());
                })
                .toList();
    }

    private static String search(String filter, String name) {
        return Addresses.SEARCH + "?q=" + Addresses.query(name) + "&" + filter + "=" + Addresses.query(name);
    }

    private List<Item> items(Publication publication, List<SearchAnswer.Hit> hits) {
        Map<Long, ArticleSummary> published =
                published(hits.stream().map(SearchAnswer.Hit::article).toList());
        return hits.stream()
                .filter(hit -> published.containsKey(hit.article()))
                .map(hit -> item(publication, hit, Objects.requireNonNull(published.get(hit.article()))))
                .toList();
    }

    private Item item(Publication publication, SearchAnswer.Hit hit, ArticleSummary summary) {
        return new Item(
                summary.id(),
                Addresses.absolute(publication, summary.href()),
                summary.language().tag(),
                marked(hit.title()),
                summary.standfirst(),
                marked(hit.passage()),
                new Named(summary.section().slug(), summary.section().name()),
                summary.authors().stream().map(person -> person.name()).toList(),
                views.time(publication, Views.published(summary)).iso());
    }

    private Map<Long, ArticleSummary> published(List<Long> ids) {
        return articles.published(ids).stream().collect(Collectors.toMap(ArticleSummary::id, Function.identity()));
    }

    private static Marked marked(SearchAnswer.Excerpt excerpt) {
        return new Marked(excerpt.text(), excerpt.marked());
    }

    private static List<Mistake> mistakes(Publication publication, FormErrors errors) {
        return errors.all().entrySet().stream()
                .map(error -> new Mistake(error.getKey(), Messages.in(publication.locale(), error.getValue())))
                .toList();
    }

    private static Response json(int status, Object answer) {
        try {
            return Response.status(status)
                    .type(JSON)
                    .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                    .entity(MAPPER.writeValueAsString(answer))
                    .build();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
