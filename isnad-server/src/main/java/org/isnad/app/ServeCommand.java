package org.isnad.app;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "serve",
        description = "Runs the server. On an empty data folder it prints a one-time link to the first-run page.",
        mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {
    @Mixin
    private DataOption data = new DataOption();

    @Mixin
    private AddressOptions address = new AddressOptions();

    @Override
    public Integer call() {
        return Server.run(address.applyTo(data.settings()), Server.Kind.NEWSROOM);
    }
}
