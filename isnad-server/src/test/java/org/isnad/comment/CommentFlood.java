package org.isnad.comment;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Floods a server with comments and measures what its readers notice; run by {@code ./bench-comments}. Arguments: the
 * site, seconds, posts a second, and a file for the texts of the comments that were accepted.
 */
public final class CommentFlood {
    private static final int ARTICLES = 20;
    private static final int QUESTIONS = 800;
    private static final Pattern TOKEN = Pattern.compile("name=\"token\" value=\"([^\"]+)\"");
    private static final Pattern SUM = Pattern.compile("name=\"sum\" value=\"(\\d+) (\\S) (\\d+)\"");

    private record Question(int article, String token, int answer) {}

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String site;
    private final Queue<Question> questions = new ConcurrentLinkedQueue<>();
    private final Queue<String> accepted = new ConcurrentLinkedQueue<>();
    private final Map<Integer, AtomicInteger> statuses = new ConcurrentHashMap<>();
    private final List<Long> posting = new ArrayList<>();
    private final AtomicInteger network = new AtomicInteger();

    private CommentFlood(String site) {
        this.site = site;
    }

    public static void main(String[] arguments) throws Exception {
        CommentFlood flood = new CommentFlood(arguments[0]);
        int seconds = Integer.parseInt(arguments[1]);
        int rate = Integer.parseInt(arguments[2]);
        flood.askQuestions();
        List<Long> calm = flood.read(5);
        List<Long> busy = flood.run(seconds, rate);
        Files.write(Path.of(arguments[3]), flood.accepted);
        System.out.printf("posts: %s%n", flood.statuses);
        System.out.printf("posting, ms: p50 %.1f, p99 %.1f%n", at(flood.posting, 50), at(flood.posting, 99));
        System.out.printf("reading, ms, calm: p50 %.1f, p99 %.1f%n", at(calm, 50), at(calm, 99));
        System.out.printf("reading, ms, flooded: p50 %.1f, p99 %.1f%n", at(busy, 50), at(busy, 99));
        System.exit(0);
    }

    private void askQuestions() throws IOException, InterruptedException {
        for (int i = 0; i < QUESTIONS; i++) {
            int article = i % ARTICLES + 1;
            String html = http.send(
                            request("/comments/" + article + "/question").build(), HttpResponse.BodyHandlers.ofString())
                    .body();
            Matcher token = TOKEN.matcher(html);
            Matcher sum = SUM.matcher(html);
            if (token.find() && sum.find()) {
                questions.add(new Question(article, token.group(1), solve(sum)));
            }
        }
    }

    private List<Long> run(int seconds, int rate) throws Exception {
        ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
        var reading = threads.submit(() -> read(seconds));
        long began = System.nanoTime();
        for (int i = 0; i < seconds * rate; i++) {
            int number = i;
            long due = began + i * (1_000_000_000L / rate);
            TimeUnit.NANOSECONDS.sleep(Math.max(0, due - System.nanoTime()));
            threads.execute(() -> post(number));
        }
        return reading.get();
    }

    /** Every other post is a plain flood from one network; the others come from everywhere and answer rightly. */
    private void post(int number) {
        Question question = number % 2 == 0 ? null : questions.poll();
        String text = "flood-%d-%d".formatted(ProcessHandle.current().pid(), number);
        String body = question == null
                ? "name=x&text=" + text + "&token=&answer=1"
                : "name=%s&text=%s&token=%s&answer=%d"
                        .formatted(
                                URLEncoder.encode("قارئ " + number, StandardCharsets.UTF_8),
                                text,
                                question.token(),
                                question.answer());
        HttpRequest.Builder request = question == null
                ? HttpRequest.newBuilder(URI.create(site + "/comments/1/new")).header("X-Forwarded-For", "192.0.2.7")
                : request("/comments/" + question.article() + "/new");
        long began = System.nanoTime();
        int status;
        try {
            status = http.send(
                            request.header("Content-Type", "application/x-www-form-urlencoded")
                                    .POST(HttpRequest.BodyPublishers.ofString(body))
                                    .build(),
                            HttpResponse.BodyHandlers.discarding())
                    .statusCode();
        } catch (IOException e) {
            status = 0;
        } catch (InterruptedException e) {
            return;
        }
        statuses.computeIfAbsent(status, s -> new AtomicInteger()).incrementAndGet();
        synchronized (posting) {
            posting.add(System.nanoTime() - began);
        }
        if (status == 303) {
            accepted.add(text);
        }
    }

    private List<Long> read(int seconds) {
        List<Long> times = new ArrayList<>();
        long end = System.nanoTime() + seconds * 1_000_000_000L;
        while (System.nanoTime() < end) {
            long began = System.nanoTime();
            try {
                http.send(
                        HttpRequest.newBuilder(URI.create(site + "/")).build(), HttpResponse.BodyHandlers.discarding());
                times.add(System.nanoTime() - began);
                TimeUnit.MILLISECONDS.sleep(10);
            } catch (IOException away) {
                return times;
            } catch (InterruptedException e) {
                return times;
            }
        }
        return times;
    }

    private HttpRequest.Builder request(String path) {
        int n = network.getAndIncrement();
        return HttpRequest.newBuilder(URI.create(site + path))
                .header("X-Forwarded-For", "10.%d.%d.1".formatted(n / 256 % 256, n % 256));
    }

    private static int solve(Matcher sum) {
        int left = Integer.parseInt(sum.group(1));
        int right = Integer.parseInt(sum.group(3));
        return switch (sum.group(2)) {
            case "+" -> left + right;
            case "\u00D7" -> left * right;
            default -> left - right;
        };
    }

    private static double at(List<Long> times, int percent) {
        List<Long> sorted = times.stream().sorted().toList();
        return sorted.isEmpty() ? 0 : sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100)) / 1e6;
    }
}
