package org.isnad.newsroom;

import static org.isnad.newsroom.Typed.orEmpty;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.isnad.account.Role;
import org.isnad.article.ArticleRepository;
import org.isnad.article.ArticleSelection;
import org.isnad.article.ArticleState;
import org.isnad.article.ArticleSummary;
import org.isnad.publication.PublicationRepository;
import org.isnad.web.Clean;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/newsroom")
@RunOnVirtualThread
public class ArticleList {
    private static final int ROWS = 25;
    private static final String PATH = "/newsroom";

    private final ArticleRepository articles;
    private final PublicationRepository publications;
    private final Desk desk;

    public ArticleList(ArticleRepository articles, PublicationRepository publications, Desk desk) {
        this.articles = articles;
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
        ArticleSelection selection = selection(filter);
        int total = articles.count(selection);
        int wanted = (int) Math.clamp(Typed.number(orEmpty(page)), 1, Integer.MAX_VALUE);
        Paging paging = Paging.of(wanted, total, ROWS, PATH, query(filter));
        List<ArticlesView.Row> rows = articles.select(selection.page(paging.page(), ROWS)).stream()
                .map(this::row)
                .toList();
        return desk.ok(Pages.articles(
                desk.view(), new ArticlesView(rows, total, states(filter), publications.sections(), filter, paging)));
    }

    private ArticleSelection selection(ArticlesView.Filter filter) {
        ArticleSelection selection = withoutState(filter);
        return state(filter.state()).map(selection::inState).orElse(selection);
    }

    private static ArticleSelection withoutState(ArticlesView.Filter filter) {
        ArticleSelection selection = ArticleSelection.all().titleHolds(filter.words());
        return filter.section().isEmpty() ? selection : selection.inSection(Typed.number(filter.section()));
    }

    private List<ArticlesView.StateCount> states(ArticlesView.Filter filter) {
        ArticleSelection others = withoutState(filter);
        return Stream.concat(
                        Stream.of(stateCount("", others, filter)),
                        Stream.of(ArticleState.values())
                                .map(state -> stateCount(name(state), others.inState(state), filter)))
                .toList();
    }

    private ArticlesView.StateCount stateCount(String state, ArticleSelection selection, ArticlesView.Filter filter) {
        var other = new ArticlesView.Filter(state, filter.section(), filter.words());
        return new ArticlesView.StateCount(
                state,
                articles.count(selection),
                state.equals(filter.state()),
                new Paging(2, 2, PATH, query(other)).previous());
    }

    private ArticlesView.Row row(ArticleSummary article) {
        return new ArticlesView.Row(
                article,
                name(article.state()),
                desk.publication().write(article.publishedAt() == null ? article.updatedAt() : article.publishedAt()));
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
