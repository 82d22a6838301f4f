package org.isnad.app;

import java.util.List;
import org.apache.commons.cli.Option;

final class DemoCommand implements Command {
    @Override
    public String description() {
        return "Runs the server with a publication of invented news in ./demo-data, kept from one start to the next.";
    }

    @Override
    public List<Option> options() {
        return List.of(DataOption.DATA, AddressOptions.HOST, AddressOptions.PORT);
    }

    @Override
    public int run(Arguments arguments, Output output) {
        Settings settings = DataOption.of(arguments).settingsUnlessTold("demo-data");
        return Server.run(AddressOptions.of(arguments).applyTo(settings), Server.Kind.DEMO);
    }
}
