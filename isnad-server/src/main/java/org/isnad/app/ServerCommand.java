package org.isnad.app;

import java.util.List;
import org.apache.commons.cli.Option;

/** The commands that start a server: one class, so that what a rehearsal leaves in the class cache serves all of them. */
record ServerCommand(String description, String folderUnlessTold, Server.Kind kind) implements Command {
    static ServerCommand serve() {
        return new ServerCommand(
                "Runs the server. On an empty data folder it prints a one-time link to the first-run page.",
                "data",
                Server.Kind.NEWSROOM);
    }

    static ServerCommand demo() {
        return new ServerCommand(
                "Runs the server with a publication of invented news in ./demo-data, kept from one start to the next.",
                "demo-data",
                Server.Kind.DEMO);
    }

    static ServerCommand rehearse() {
        return new ServerCommand(
                "Runs the demo in an empty folder, visits a page of every kind, and stops: for the build.",
                "rehearsal-data",
                Server.Kind.REHEARSAL);
    }

    static ServerCommand bench() {
        return new ServerCommand(
                "Renders articles of the demo as fast as it can, prints how fast that was, and stops: for ./bench.",
                "bench-data",
                Server.Kind.BENCH);
    }

    @Override
    public List<Option> options() {
        return List.of(DataOption.DATA, AddressOptions.HOST, AddressOptions.PORT);
    }

    @Override
    public int run(Arguments arguments, Output output) {
        Settings settings = DataOption.of(arguments).settingsUnlessTold(folderUnlessTold);
        return Server.run(AddressOptions.of(arguments).applyTo(settings), kind);
    }
}
