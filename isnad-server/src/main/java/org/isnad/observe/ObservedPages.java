package org.isnad.observe;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.util.List;
import java.util.Set;
import org.isnad.edition.Address;
import org.isnad.edition.Page;
import org.isnad.edition.PageSource;
import org.isnad.storage.SubjectKey;
import org.isnad.trace.Tracing;

/** Times and traces every rendering. */
@Decorator
@Priority(Interceptor.Priority.APPLICATION)
public class ObservedPages implements PageSource {
    private final PageSource pages;
    private final Metrics metrics;
    private final Tracing tracing;

    @Inject
    ObservedPages(@Delegate PageSource pages, Metrics metrics, Tracing tracing) {
        this.pages = pages;
        this.metrics = metrics;
        this.tracing = tracing;
    }

    @Override
    public Page render(Address address) {
        long began = System.nanoTime();
        try {
            return tracing.span("render " + kind(address.path()), () -> pages.render(address));
        } finally {
            metrics.rendered(System.nanoTime() - began);
        }
    }

    /** The first part of a path: there are few of them, and many pages. */
    private static String kind(String path) {
        int end = path.indexOf('/', 1);
        return end < 0 ? path : path.substring(0, end);
    }

    @Override
    public boolean serves(String path) {
        return pages.serves(path);
    }

    @Override
    public List<Address> eager(Set<SubjectKey> changed) {
        return pages.eager(changed);
    }

    @Override
    public List<Address> part(int number) {
        return pages.part(number);
    }

    @Override
    public String apology() {
        return pages.apology();
    }

    @Override
    public String refusal() {
        return pages.refusal();
    }
}
