package org.isnad.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.arabic.Digits;
import org.isnad.article.ArticleContent;
import org.isnad.article.ArticleRepository;
import org.isnad.article.ArticleSelection;
import org.isnad.article.ArticleState;
import org.isnad.article.ArticleSummary;
import org.isnad.article.ArticleTables;
import org.isnad.article.Placement;
import org.isnad.article.Publishing;
import org.isnad.article.RevisionRepository;
import org.isnad.article.WritingForm;
import org.isnad.publication.Language;
import org.isnad.publication.Masthead;
import org.isnad.publication.Publication;
import org.isnad.publication.PublicationRepository;
import org.isnad.storage.ChildJvm;
import org.isnad.storage.DataFolder;
import org.isnad.storage.Database;
import org.isnad.storage.DatabaseAddress;
import org.isnad.storage.EventLog;
import org.isnad.storage.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The index says what the database says, whatever happens to the process that feeds it. */
class SearchFeedTest {
    private static final int KILLS = 3;
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** A newsroom on a database and a folder. */
    private static final class Site {
        final EventLog events;
        final ArticleRepository articles;
        final Publishing publishing;
        final PublicationRepository publications;
        final Database database;
        final SearchFeed feed;
        final SiteSearch search;

        Site(Database database, DataFolder folder) {
            InstantSource clock = InstantSource.system();
            this.database = database;
            this.events = new EventLog(database, clock);
            ArticleTables tables = new ArticleTables(database, events, clock);
            this.articles = tables.articles();
            this.publishing = tables.publishing();
            this.publications = new PublicationRepository(database, clock);
            this.feed =
                    new SearchFeed(new ArticleForms(articles, new RevisionRepository(database)), events, folder, clock);
            this.search = new SiteSearch(feed, clock);
        }

        void setUp() {
            Masthead masthead = new Masthead(database, publications, articles, events);
            masthead.set(new Publication(
                    "صحيفة",
                    "",
                    Language.ARABIC,
                    ZoneId.of("UTC"),
                    Digits.LATIN,
                    Publication.DEFAULT_DATE_PATTERN,
                    "https://example.org"));
            masthead.setSections(List.of("السياسة"));
        }

        long publish(String word) {
            long id = publishing.start(content(word), null);
            publishing.publish(id, null);
            return id;
        }

        ArticleContent content(String word) {
            return new ArticleContent(
                    Language.ARABIC,
                    "",
                    "خبر " + word,
                    "",
                    publications.sections().getFirst().id(),
                    List.of(),
                    List.of(),
                    WritingForm.read("نص الخبر.").body(),
                    null,
                    Placement.ORDINARY,
                    false);
        }

        Set<Long> found() {
            Set<Long> found = new HashSet<>();
            SearchAnswer answer = search.forReaders(SearchRequest.of("خبر").first(SearchRequest.DEEPEST));
            answer.hits().forEach(hit -> found.add(hit.article()));
            return found;
        }

        Set<Long> published() {
            Set<Long> published = new HashSet<>();
            articles
                    .select(ArticleSelection.all()
                            .inState(ArticleState.PUBLISHED)
                            .first(10_000))
                    .stream()
                    .map(ArticleSummary::id)
                    .forEach(published::add);
            return published;
        }
    }

    private final TestDatabase test = TestDatabase.create();
    private Site site = new Site(test.database(), test.folder());

    @BeforeEach
    void setUp() {
        site.setUp();
    }

    @AfterEach
    void close() {
        site.feed.close();
        test.close();
    }

    private void open() {
        site.feed.open();
        until(() -> site.feed.status().answers());
    }

    private void reopen() {
        site.feed.close();
        site = new Site(test.database(), test.folder());
        site.feed.open();
    }

    private static void until(BooleanSupplier holds) {
        Instant end = Instant.now().plus(PATIENCE);
        while (!holds.getAsBoolean()) {
            assertThat(Instant.now()).isBefore(end);
            try {
                Thread.sleep(20);
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        }
    }

    @Test
    void draftsAreFoundByTheNewsroomAlone() {
        open();
        site.publishing.start(site.content("مرجان"), null);

        assertThat(site.search.forNewsroom(SearchRequest.of("المرجان")).hits()).hasSize(1);
        assertThat(site.search.forReaders(SearchRequest.of("المرجان")).hits()).isEmpty();
        assertThat(site.search.suggest("خبر")).isEmpty();
    }

    @Test
    void theIndexIsTakenUpWhereItWasLeft() {
        open();
        long first = site.publish("لؤلؤ");
        until(() -> site.found().equals(Set.of(first)));
        Set<Path> folders = indexFolders();
        site.feed.close();
        site.publishing.withdraw(first);
        long second = site.publish("مرجان");

        reopen();

        until(() -> site.found().equals(Set.of(second)));
        assertThat(indexFolders()).isEqualTo(folders);
    }

    @Test
    void anIndexThatCouldNotBeFedAtOnceIsFedAsSoonAsItCan() {
        open();
        site.feed.close();
        long unseen = site.publish("لؤلؤ");
        renameTable("article", "article_away");

        reopen();
        until(() -> site.feed.status().answers());
        assertThat(site.found()).isEmpty();
        renameTable("article_away", "article");

        until(() -> site.found().equals(Set.of(unseen)));
    }

    private void renameTable(String from, String to) {
        Database database = test.database();
        database.write(() -> database.dsl().execute("alter table %s rename to %s".formatted(from, to)));
    }

    private Set<Path> indexFolders() {
        try (Stream<Path> files = Files.list(test.folder().search())) {
            return files.filter(Files::isDirectory).collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void anIndexIsBuiltAnewWhileTheOldOneAnswersAndArticlesChange() throws InterruptedException {
        open();
        long first = site.publish("لؤلؤ");
        until(() -> site.found().equals(Set.of(first)));

        site.feed.rebuild();
        while (site.feed.status().progress() != null) {
            assertThat(site.found()).contains(first);
            site.publish("زمرد");
            Thread.sleep(25);
        }

        assertThat(site.feed.status().failed()).isFalse();
        until(() -> site.found().equals(site.published()));
    }

    @Test
    void aCommandAsksARunningServerForANewIndex() {
        open();
        RebuildRequests requests = new RebuildRequests(test.folder().search());

        requests.ask();

        until(() -> requests.hear().map(RebuildRequests.Heard::finished).orElse(false));
        requests.end();
    }

    @Test
    void afterBeingKilledTheIndexStillSaysWhatTheDatabaseSays() throws IOException, InterruptedException {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int kill = 0; kill < KILLS; kill++) {
            runAndKill(300 + random.nextInt(2_500));
        }

        site.feed.open();

        until(() -> site.feed.status().progress() == null);
        until(() -> site.found().equals(site.published()));
        assertThat(site.published()).as("seed %d", seed).hasSizeGreaterThan(KILLS);
    }

    private void runAndKill(int afterMilliseconds) throws IOException, InterruptedException {
        Process process = ChildJvm.start(Worker.class, test.folder().root().toString(), test.url());
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            assertThat(lines.readLine()).isNotNull();
            Thread.sleep(afterMilliseconds);
            process.toHandle().destroyForcibly();
        }
        process.waitFor();
    }

    /** Publishes, changes and withdraws until it is killed. */
    static final class Worker {
        private Worker() {}

        public static void main(String[] arguments) throws InterruptedException {
            DataFolder folder = DataFolder.share(Path.of(arguments[0]));
            Database database = Database.open(DatabaseAddress.parse(arguments.length > 1 ? arguments[1] : "", folder));
            Site site = new Site(database, folder);
            site.feed.open();
            for (int i = 0; true; i++) {
                long id = site.publish("رقم " + i);
                if (i % 3 == 0) {
                    site.publishing.withdraw(id);
                }
                System.out.println(i);
                Thread.sleep(10);
            }
        }
    }
}
