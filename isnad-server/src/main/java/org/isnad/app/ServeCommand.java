package org.isnad.app;

import java.util.List;
import org.apache.commons.cli.Option;

final class ServeCommand implements Command {
    @Override
    public String description() {
        return "Runs the server. On an empty data folder it prints a one-time link to the first-run page.";
    }

    @Override
    public List<Option> options() {
        return List.of(DataOption.DATA, AddressOptions.HOST, AddressOptions.PORT);
    }

    @Override
    public int run(Arguments arguments, Output output) {
        Settings settings = DataOption.of(arguments).settings();
        return Server.run(AddressOptions.of(arguments).applyTo(settings), Server.Kind.NEWSROOM);
    }
}
