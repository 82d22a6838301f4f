package org.isnad.reader;

import io.quarkus.qute.TemplateInstance;
import org.isnad.edition.Page;
import org.isnad.web.Html;

/** The ways in which a public page can end. */
final class Pages {
    private Pages() {}

    static Page shown(TemplateInstance page) {
        return Page.html(200, page.render());
    }

    static Page moved(String path) {
        return Page.movedForEver(Html.ascii(path).toString());
    }
}
