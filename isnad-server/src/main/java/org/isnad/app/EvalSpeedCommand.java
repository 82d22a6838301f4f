package org.isnad.app;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.isnad.arabic.eval.SpeedMeasurement;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
        name = "speed",
        description = "Measures how fast the attribution engine reads the demo's articles on one thread.",
        mixinStandardHelpOptions = true)
final class EvalSpeedCommand implements Callable<Integer> {
    private static final String ARTICLES = "/demo/articles/";

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        List<String> texts = new ArrayList<>();
        for (String name : read("index.txt").split("\\s+")) {
            texts.add(read(name + ".txt").split("\n---\n", 2)[1]);
        }
        SpeedMeasurement.run(texts, spec.commandLine().getOut());
        spec.commandLine().getOut().flush();
        return 0;
    }

    private static String read(String name) throws IOException {
        try (InputStream in = EvalSpeedCommand.class.getResourceAsStream(ARTICLES + name)) {
            if (in == null) {
                throw new CommandFailed("The demo's article %s is missing.".formatted(name));
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
