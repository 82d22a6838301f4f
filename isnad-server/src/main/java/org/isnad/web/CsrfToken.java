package org.isnad.web;

import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.NewCookie;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** The token that every form carries: equal to a cookie that other sites can neither read nor set. */
public final class CsrfToken {
    public static final String COOKIE = "isnad_form";
    public static final String FIELD = "form_token";
    private static final SecureRandom RANDOM = new SecureRandom();

    private CsrfToken() {}

    public static String fresh() {
        byte[] bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    public static boolean matches(@Nullable Cookie cookie, @Nullable String field) {
        return cookie != null
                && field != null
                && cookie.getValue().length() >= 43
                && MessageDigest.isEqual(
                        cookie.getValue().getBytes(StandardCharsets.UTF_8), field.getBytes(StandardCharsets.UTF_8));
    }

    public static NewCookie cookie(String token, boolean secure) {
        return new NewCookie.Builder(COOKIE)
                .value(token)
                .path("/newsroom")
                .httpOnly(true)
                .secure(secure)
                .sameSite(NewCookie.SameSite.STRICT)
                .build();
    }
}
