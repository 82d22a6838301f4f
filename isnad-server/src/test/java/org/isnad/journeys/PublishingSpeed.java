package org.isnad.journeys;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.arabic.Slug;
import org.isnad.journeys.DeskForms.Typed;
import org.isnad.web.Html;

/**
 * For {@code ./bench publish}: publishes through the newsroom's form, and asks at once for every page that must show it.
 * A page that does not show it at the first question ends the measurement: there is nothing to measure in a stale page.
 */
final class PublishingSpeed {
    private static final String AUTHOR = "شاهدة العيان";
    private static final String PUBLISHED = "(the form is answered, from the click)";
    private static final String EVERYWHERE = "(visible on all pages, from the click)";

    private final URI site;
    private final DeskForms desk;
    private final Typed pattern;
    private final HttpClient http = HttpClient.newHttpClient();
    private final ExecutorService readers = Executors.newVirtualThreadPerTaskExecutor();
    private final Map<String, List<Long>> took = new LinkedHashMap<>();
    private String authorPage = "";

    private PublishingSpeed(URI site, String password, String tag) throws IOException {
        this.site = site;
        this.desk = DeskForms.signedIn(site, "editor", password);
        Matcher section =
                Pattern.compile("<option value=\"([0-9]+)\">السياسة").matcher(desk.page("/newsroom/articles/new"));
        if (!section.find()) {
            throw new IllegalStateException("the demo has no such section");
        }
        String body = "فقرة من خبر يقاس به النشر، طويلة بعض الطول كما هي الفقرات في الأخبار.\n\n".repeat(12);
        this.pattern = new Typed("", "مقدمة الخبر الذي يقاس به النشر", body, section.group(1), AUTHOR, tag);
    }

    /** Arguments: the site's address, the password, a tag, how many articles, and how many a second; 0 for as they come. */
    public static void main(String... arguments) throws Exception {
        PublishingSpeed speed = new PublishingSpeed(URI.create(arguments[0]), arguments[1], arguments[2]);
        speed.publish(20, 0);
        speed.took.clear();
        speed.publish(Integer.parseInt(arguments[3]), Integer.parseInt(arguments[4]));
        speed.took.forEach(PublishingSpeed::tell);
        speed.readers.close();
    }

    private void publish(int articles, int aSecond) throws Exception {
        long began = System.nanoTime();
        for (int i = 0; i < articles; i++) {
            if (aSecond > 0) {
                TimeUnit.NANOSECONDS.sleep(began + i * (1_000_000_000L / aSecond) - System.nanoTime());
            }
            publishOne();
        }
    }

    private void publishOne() throws Exception {
        String mark = "z" + Long.toString(System.nanoTime(), Character.MAX_RADIX) + "z";
        String title = "خبر " + mark;
        long click = System.nanoTime();
        long article = desk.publish(new Typed(
                title, pattern.standfirst(), pattern.body(), pattern.section(), pattern.people(), pattern.tags()));
        long published = System.nanoTime();
        note(PUBLISHED, published - click);
        String address = "/a/" + article + "/" + Slug.of(title);
        if (authorPage.isEmpty()) {
            Matcher author = Pattern.compile("href=\"(/by/[0-9]+/[^\"]+)\"").matcher(get(address));
            author.find();
            authorPage = author.group(1);
        }
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("article", address);
        pages.put("front page", "/");
        pages.put("section", "/section/" + Slug.of("السياسة"));
        pages.put("tag", "/tag/" + Slug.of(pattern.tags()));
        pages.put("author", authorPage);
        Map<String, Future<Long>> seen = new LinkedHashMap<>();
        pages.forEach((name, path) -> seen.put(name, readers.submit(() -> seenOn(path, mark))));
        for (Map.Entry<String, Future<Long>> page : seen.entrySet()) {
            note(page.getKey(), page.getValue().get() - published);
        }
        note(EVERYWHERE, latest(seen) - click);
    }

    private static long latest(Map<String, Future<Long>> seen) throws ExecutionException, InterruptedException {
        long latest = Long.MIN_VALUE;
        for (Future<Long> moment : seen.values()) {
            latest = Math.max(latest, moment.get());
        }
        return latest;
    }

    private long seenOn(String path, String mark) throws IOException, InterruptedException {
        if (!get(path).contains(mark)) {
            throw new IllegalStateException(path + " was served without what had just been published");
        }
        return System.nanoTime();
    }

    private String get(String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(site.resolve(Html.ascii(path)))
                .timeout(Duration.ofSeconds(20))
                .build();
        return http.send(request, BodyHandlers.ofString(UTF_8)).body();
    }

    private void note(String what, long nanoseconds) {
        took.computeIfAbsent(what, name -> new ArrayList<>()).add(nanoseconds);
    }

    private static void tell(String what, List<Long> nanoseconds) {
        List<Long> sorted = nanoseconds.stream().sorted().toList();
        System.out.printf(
                "| %s | %.1f ms | %.1f ms |%n",
                what, sorted.get(sorted.size() / 2) / 1e6, sorted.get(sorted.size() * 99 / 100) / 1e6);
    }
}
