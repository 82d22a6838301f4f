package org.isnad.app;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "rehearse",
        hidden = true,
        description = "Runs the demo in an empty folder, visits a page of every kind, and stops: for the build.",
        mixinStandardHelpOptions = true)
final class RehearseCommand implements Callable<Integer> {
    @Mixin
    private DataOption data = new DataOption();

    @Mixin
    private AddressOptions address = new AddressOptions();

    @Override
    public Integer call() {
        return Server.run(address.applyTo(data.settingsUnlessTold("rehearsal-data")), Server.Kind.REHEARSAL);
    }
}
