package org.isnad.account;

import jakarta.ws.rs.core.NewCookie;

/** Sent to the newsroom's pages only, so that readers' pages are the same for everybody. */
public final class SessionCookie {
    public static final String NAME = "isnad_session";

    private SessionCookie() {}

    public static NewCookie holding(String token, boolean secure) {
        return cookie(token, secure, (int) SignIn.SESSION.toSeconds());
    }

    public static NewCookie gone(boolean secure) {
        return cookie("", secure, 0);
    }

    private static NewCookie cookie(String value, boolean secure, int maxAge) {
        return new NewCookie.Builder(NAME)
                .value(value)
                .path("/newsroom")
                .maxAge(maxAge)
                .httpOnly(true)
                .secure(secure)
                .sameSite(NewCookie.SameSite.LAX)
                .build();
    }
}
