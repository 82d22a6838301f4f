package org.isnad.search;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.isnad.article.Article;
import org.isnad.storage.EventLog;

/** Makes an index of every article in a folder of its own. */
final class Rebuild {
    private static final int AT_ONCE = 200;

    private final ArticleForms forms;
    private final EventLog events;
    private final AtomicInteger done = new AtomicInteger();
    private final int total;
    private final Instant began;
    private volatile boolean stopped;

    Rebuild(ArticleForms forms, EventLog events, Instant began) {
        this.forms = forms;
        this.events = events;
        this.total = forms.count();
        this.began = began;
    }

    int done() {
        return done.get();
    }

    int total() {
        return total;
    }

    Instant began() {
        return began;
    }

    void stop() {
        stopped = true;
    }

    /** What changes meanwhile has events after the position that the index is kept with, and is fed to it then. */
    ArticleIndex into(Path folder) throws InterruptedException {
        long position = events.lastId();
        ArticleIndex index = ArticleIndex.open(folder);
        int workers = Math.max(1, Runtime.getRuntime().availableProcessors());
        try (ExecutorService analysts = Executors.newFixedThreadPool(workers)) {
            fill(index, analysts, workers);
            index.unite();
        } catch (RuntimeException | InterruptedException e) {
            index.close();
            throw e;
        }
        index.keep(position);
        index.show();
        return index;
    }

    private void fill(ArticleIndex index, ExecutorService analysts, int workers) throws InterruptedException {
        List<Future<?>> underWay = new ArrayList<>();
        long last = 0;
        List<Article> batch = forms.after(last, AT_ONCE);
        while (!batch.isEmpty()) {
            if (stopped) {
                throw new InterruptedException();
            }
            List<Article> articles = batch;
            underWay.add(analysts.submit(() -> articles.forEach(article -> {
                index.add(forms.of(article));
                done.incrementAndGet();
            })));
            if (underWay.size() > workers) {
                await(underWay.removeFirst());
            }
            last = batch.getLast().id();
            batch = forms.after(last, AT_ONCE);
        }
        for (Future<?> work : underWay) {
            await(work);
        }
    }

    private static void await(Future<?> work) throws InterruptedException {
        try {
            work.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }
}
