package org.isnad.app;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "bench",
        hidden = true,
        description =
                "Renders articles of the demo as fast as it can, prints how fast that was, and stops: for ./bench.",
        mixinStandardHelpOptions = true)
final class BenchCommand implements Callable<Integer> {
    @Mixin
    private DataOption data = new DataOption();

    @Mixin
    private AddressOptions address = new AddressOptions();

    @Override
    public Integer call() {
        return Server.run(address.applyTo(data.settingsUnlessTold("bench-data")), Server.Kind.BENCH);
    }
}
