package org.isnad.web;

import io.quarkiverse.web.bundler.runtime.Bundle;
import jakarta.enterprise.context.ApplicationScoped;

/** How a page asks for its script and its style. */
@ApplicationScoped
public class Bundles {
    private final Bundle bundle;

    public Bundles(Bundle bundle) {
        this.bundle = bundle;
    }

    public Markup tags(String name) {
        return Markup.of(
                (html, tags) -> JtebundleGenerated.render(html, tags, bundle.script(name), bundle.style(name)));
    }
}
