package org.isnad.account;

import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.security.identity.request.BaseAuthenticationRequest;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.Cookie;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.Principal;
import java.util.Set;

/** Tells the server's security layer who the session cookie belongs to; without one it leads to the sign-in page. */
@ApplicationScoped
@SuppressWarnings("NullAway") // to Quarkus, no identity is a Uni of null
class SessionIdentity implements HttpAuthenticationMechanism, IdentityProvider<SessionIdentity.SessionRequest> {
    static final class SessionRequest extends BaseAuthenticationRequest {
        private final String token;

        SessionRequest(String token) {
            this.token = token;
        }
    }

    private final SignIn signIn;

    SessionIdentity(SignIn signIn) {
        this.signIn = signIn;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext request, IdentityProviderManager providers) {
        Cookie cookie = request.request().getCookie(SessionCookie.NAME);
        return cookie == null
                ? Uni.createFrom().nullItem()
                : providers.authenticate(new SessionRequest(cookie.getValue()));
    }

    @Override
    public Uni<SecurityIdentity> authenticate(SessionRequest request, AuthenticationRequestContext context) {
        return context.runBlocking(() -> signIn.bySession(request.token)
                .<SecurityIdentity>map(SessionIdentity::identity)
                .orElse(null));
    }

    private static SecurityIdentity identity(Account account) {
        QuarkusSecurityIdentity.Builder identity =
                QuarkusSecurityIdentity.builder().setPrincipal(new SignedIn(account));
        for (Role role : Role.values()) {
            if (account.role().includes(role)) {
                identity.addRole(role.name());
            }
        }
        return identity.build();
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext request) {
        return Uni.createFrom().item(new ChallengeData(303, "Location", "/newsroom/sign-in"));
    }

    @Override
    public Class<SessionRequest> getRequestType() {
        return SessionRequest.class;
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of(SessionRequest.class);
    }

    /** Who is at the other end, for pages to name and for rows to record. */
    record SignedIn(Account account) implements Principal {
        @Override
        public String getName() {
            return account.login();
        }
    }
}
