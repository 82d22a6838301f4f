package org.isnad.newsroom;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.NewCookie;
import java.util.Optional;
import org.isnad.web.CsrfToken;
import org.jspecify.annotations.Nullable;

/** The token for the forms of this answer: the browser's own, or a fresh one that is sent along. */
@RequestScoped
public class FormToken {
    private final HttpServerRequest request;
    private @Nullable String minted;

    public FormToken(HttpServerRequest request) {
        this.request = request;
    }

    public String value() {
        if (minted != null) {
            return minted;
        }
        Cookie held = request.getCookie(CsrfToken.COOKIE);
        if (held != null && held.getValue().matches("[A-Za-z0-9_-]{43,86}")) {
            return held.getValue();
        }
        minted = CsrfToken.fresh();
        return minted;
    }

    Optional<NewCookie> toSend() {
        return Optional.ofNullable(minted).map(token -> CsrfToken.cookie(token, "https".equals(request.scheme())));
    }
}
