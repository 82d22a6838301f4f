package org.isnad.app;

import java.util.List;
import org.apache.commons.cli.Option;

final class BenchCommand implements Command {
    @Override
    public String description() {
        return "Renders articles of the demo as fast as it can, prints how fast that was, and stops: for ./bench.";
    }

    @Override
    public List<Option> options() {
        return List.of(DataOption.DATA, AddressOptions.HOST, AddressOptions.PORT);
    }

    @Override
    public int run(Arguments arguments, Output output) {
        Settings settings = DataOption.of(arguments).settingsUnlessTold("bench-data");
        return Server.run(AddressOptions.of(arguments).applyTo(settings), Server.Kind.BENCH);
    }
}
