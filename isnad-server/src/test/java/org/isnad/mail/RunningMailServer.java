package org.isnad.mail;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** A real SMTP server of the test's own, of which the site is told. */
public final class RunningMailServer implements QuarkusTestResourceLifecycleManager {
    public static final GreenMail SERVER = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @Override
    public Map<String, String> start() {
        SERVER.setUser("desk", "a secret");
        SERVER.start();
        return Map.of(
                "isnad.mail.on", "true",
                "quarkus.mailer.mock", "false",
                "quarkus.mailer.from", "desk@example.org",
                "quarkus.mailer.host", "127.0.0.1",
                "quarkus.mailer.port", Integer.toString(SERVER.getSmtp().getPort()),
                "quarkus.mailer.username", "desk",
                "quarkus.mailer.password", "a secret",
                "quarkus.mailer.start-tls", "OPTIONAL");
    }

    @Override
    public void stop() {
        SERVER.stop();
    }
}
