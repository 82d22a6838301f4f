package org.isnad.account;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import java.security.SecureRandom;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/** Argon2id with the parameters that OWASP's password storage cheat sheet recommends: 19 MiB, two passes, one lane. */
final class Passwords {
    private static final Argon2Function ARGON2ID = Argon2Function.getInstance(19_456, 2, 1, 32, Argon2.ID);
    private static final String UNAMBIGUOUS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final SecureRandom RANDOM = new SecureRandom();

    /** A flood of sign-ins may wait; it may not take the memory of the readers' site. */
    private static final Semaphore AT_ONCE = new Semaphore(4, true);

    private Passwords() {}

    static String hash(String password) {
        return alone(
                () -> Password.hash(password).addRandomSalt(16).with(ARGON2ID).getResult());
    }

    static boolean matches(String password, String hash) {
        return alone(() -> Password.check(password, hash).with(Argon2Function.getInstanceFromHash(hash)));
    }

    /** Sixteen letters and digits in groups of four: 79 bits that can be read aloud. */
    static String generate() {
        StringBuilder password = new StringBuilder();
        for (int i = 0; i < 16; i++) {
            if (i > 0 && i % 4 == 0) {
                password.append('-');
            }
            password.append(UNAMBIGUOUS.charAt(RANDOM.nextInt(UNAMBIGUOUS.length())));
        }
        return password.toString();
    }

    private static <T> T alone(Supplier<T> work) {
        AT_ONCE.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            AT_ONCE.release();
        }
    }
}
