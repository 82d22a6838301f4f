package org.isnad.reader;

import org.isnad.edition.Page;
import org.isnad.web.Html;
import org.isnad.web.Markup;

/** The ways in which a public page can end. */
final class Pages {
    private Pages() {}

    static Page shown(Markup page) {
        return Page.html(200, page.utf8());
    }

    static Page moved(String path) {
        return Page.movedForEver(Html.ascii(path).toString());
    }
}
