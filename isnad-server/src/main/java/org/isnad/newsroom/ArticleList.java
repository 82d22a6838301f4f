package org.isnad.newsroom;

import static org.isnad.newsroom.Typed.orEmpty;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.account.Role;
import org.isnad.article.ArticleRepository;
import org.isnad.article.ArticleSelection;
import org.isnad.article.ArticleState;
import org.isnad.article.ArticleSummary;
import org.isnad.publication.PublicationRepository;
import org.isnad.search.SearchAnswer;
import org.isnad.search.SearchRequest;
import org.isnad.search.SiteSearch;
import org.isnad.web.Clean;
import org.isnad.web.Html;
import org.isnad.web.Isolated;
import org.isnad.web.Markup;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/newsroom")
@RunOnVirtualThread
public class ArticleList {
    private static final int ROWS = 25;
    private static final String PATH = "/newsroom";

    private final ArticleRepository articles;
    private final PublicationRepository publications;
    private final SiteSearch search;
    private final Desk desk;

    public ArticleList(ArticleRepository articles, PublicationRepository publications, SiteSearch search, Desk desk) {
        this.articles = articles;
        this.search = search;
        this.publications = publications;
        this.desk = desk;
    }

    @GET
    @RolesAllowed(Role.WRITES)
    public Response show(
            @RestQuery @Nullable String state,
            @RestQuery @Nullable String section,
            @RestQuery @Nullable String words,
            @RestQuery @Nullable String page) {
        var filter = new ArticlesView.Filter(orEmpty(state), orEmpty(section), Clean.line(orEmpty(words)));
        int wanted = (int) Math.clamp(Typed.number(orEmpty(page)), 1, Integer.MAX_VALUE);
        return Html.ok(Pages.articles(
                desk.view(), filter.words().isEmpty() ? newest(filter, wanted) : nearest(filter, wanted)));
    }

    private ArticlesView newest(ArticlesView.Filter filter, int wanted) {
        ArticleSelection selection = selection(filter);
        int total = articles.count(selection);
        Paging paging = Paging.of(wanted, total, ROWS, PATH, query(filter));
        List<ArticlesView.Row> rows = articles.select(selection.page(paging.page(), ROWS)).stream()
                .map(article -> row(article, Markup.NONE))
                .toList();
        return new ArticlesView(
                rows,
                total,
                states(filter, other -> articles.count(selection(other))),
                publications.sections(),
                filter,
                paging,
                null);
    }

    /** Words are looked for in all that the newsroom has, drafts and unpublished changes too. */
    private ArticlesView nearest(ArticlesView.Filter filter, int wanted) {
        int page = Math.min(wanted, SearchRequest.DEEPEST / ROWS);
        SearchAnswer answer = search.forNewsroom(request(filter, page));
        int reachable = (int) Math.min(answer.total(), SearchRequest.DEEPEST);
        Map<Long, SearchAnswer.Hit> hits = answer.hits().stream()
                .collect(Collectors.toMap(SearchAnswer.Hit::article, hit -> hit, (a, b) -> a, LinkedHashMap::new));
        List<ArticlesView.Row> rows = articles.summaries(List.copyOf(hits.keySet())).stream()
                .map(article -> row(article, passage(Objects.requireNonNull(hits.get(article.id())))))
                .toList();
        return new ArticlesView(
                rows,
                (int) answer.total(),
                states(filter, other -> (int) search.countForNewsroom(request(other, 1))),
                publications.sections(),
                filter,
                Paging.of(page, reachable, ROWS, PATH, query(filter)),
                answer.didYouMean().isEmpty() ? null : putRight(filter, answer.didYouMean()));
    }

    private static ArticlesView.PutRight putRight(ArticlesView.Filter filter, String words) {
        var meant = new ArticlesView.Filter(filter.state(), filter.section(), words);
        return new ArticlesView.PutRight(words, first(meant));
    }

    private static String first(ArticlesView.Filter filter) {
        return new Paging(2, 2, PATH, query(filter)).previous();
    }

    private static SearchRequest request(ArticlesView.Filter filter, int page) {
        return new SearchRequest(
                filter.words(),
                new SearchRequest.Filter(
                        filter.section().isEmpty() ? null : Typed.number(filter.section()),
                        null,
                        null,
                        null,
                        null,
                        null,
                        filter.state().isEmpty() ? null : filter.state()),
                SearchRequest.Sort.RELEVANCE,
                page,
                ROWS);
    }

    private static Markup passage(SearchAnswer.Hit hit) {
        return new Markup(Isolated.html(hit.passage().text(), hit.passage().marked()));
    }

    private ArticleSelection selection(ArticlesView.Filter filter) {
        ArticleSelection selection = withoutState(filter);
        return state(filter.state()).map(selection::inState).orElse(selection);
    }

    private static ArticleSelection withoutState(ArticlesView.Filter filter) {
        ArticleSelection selection = ArticleSelection.all();
        return filter.section().isEmpty() ? selection : selection.inSection(Typed.number(filter.section()));
    }

    private static List<ArticlesView.StateCount> states(
            ArticlesView.Filter filter, ToIntFunction<ArticlesView.Filter> count) {
        return Stream.concat(Stream.of(""), Stream.of(ArticleState.values()).map(ArticleList::name))
                .map(state -> {
                    var other = new ArticlesView.Filter(state, filter.section(), filter.words());
                    return new ArticlesView.StateCount(
                            state, count.applyAsInt(other), state.equals(filter.state()), first(other));
                })
                .toList();
    }

    private ArticlesView.Row row(ArticleSummary article, Markup passage) {
        return new ArticlesView.Row(
                article,
                name(article.state()),
                desk.publication().write(article.publishedAt() == null ? article.updatedAt() : article.publishedAt()),
                passage);
    }

    private static Map<String, String> query(ArticlesView.Filter filter) {
        return new TreeMap<>(Map.of("state", filter.state(), "section", filter.section(), "words", filter.words()));
    }

    private static Optional<ArticleState> state(String name) {
        return Stream.of(ArticleState.values())
                .filter(s -> name(s).equals(name))
                .findFirst();
    }

    private static String name(ArticleState state) {
        return state.name().toLowerCase(Locale.ROOT);
    }
}
