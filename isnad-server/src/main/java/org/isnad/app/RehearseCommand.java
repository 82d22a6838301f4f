package org.isnad.app;

import java.util.List;
import org.apache.commons.cli.Option;

final class RehearseCommand implements Command {
    @Override
    public String description() {
        return "Runs the demo in an empty folder, visits a page of every kind, and stops: for the build.";
    }

    @Override
    public List<Option> options() {
        return List.of(DataOption.DATA, AddressOptions.HOST, AddressOptions.PORT);
    }

    @Override
    public int run(Arguments arguments, Output output) {
        Settings settings = DataOption.of(arguments).settingsUnlessTold("rehearsal-data");
        return Server.run(AddressOptions.of(arguments).applyTo(settings), Server.Kind.REHEARSAL);
    }
}
