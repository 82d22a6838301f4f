package org.isnad.app;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "demo",
        description =
                "Runs the server with a publication of invented news in ./demo-data, kept from one start to the next.",
        mixinStandardHelpOptions = true)
final class DemoCommand implements Callable<Integer> {
    @Mixin
    private DataOption data = new DataOption();

    @Mixin
    private AddressOptions address = new AddressOptions();

    @Override
    public Integer call() {
        return Server.run(address.applyTo(data.settingsUnlessTold("demo-data")), Server.Kind.DEMO);
    }
}
