package org.isnad.account;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;

/** The account of the request at hand. */
@RequestScoped
public class CurrentAccount {
    private final SecurityIdentity identity;

    public CurrentAccount(SecurityIdentity identity) {
        this.identity = identity;
    }

    public Optional<Account> find() {
        return identity.getPrincipal() instanceof SessionIdentity.SignedIn signedIn
                ? Optional.of(signedIn.account())
                : Optional.empty();
    }

    /** On pages that need a role. */
    public Account get() {
        return find().orElseThrow(() -> new IllegalStateException("nobody is signed in"));
    }
}
