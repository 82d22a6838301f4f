package org.isnad.newsroom;

import org.isnad.web.CsrfToken;
import org.isnad.web.Markup;
import org.isnad.web.Message;
import org.isnad.web.Words;
import org.jspecify.annotations.Nullable;

/** What stands around every page of the newsroom. */
public record DeskView(
        Words words,
        Markup assets,
        String language,
        String direction,
        String publication,
        @Nullable Visitor visitor,
        String token,
        @Nullable Message notice) {

    public record Visitor(String name, boolean publishes, boolean administers) {}

    public String tokenField() {
        return CsrfToken.FIELD;
    }

    public boolean publishes() {
        return visitor != null && visitor.publishes();
    }

    public boolean administers() {
        return visitor != null && visitor.administers();
    }
}
