package org.isnad.app;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.isnad.arabic.eval.SpeedMeasurement;

final class EvalSpeedCommand implements Command {
    private static final String ARTICLES = "/demo/articles/";

    @Override
    public String description() {
        return "Measures how fast the attribution engine reads the demo's articles on one thread.";
    }

    @Override
    public int run(Arguments arguments, Output output) throws IOException {
        List<String> texts = new ArrayList<>();
        for (String name : read("index.txt").split("\\s+")) {
            texts.add(read(name + ".txt").split("\n---\n", 2)[1]);
        }
        SpeedMeasurement.run(texts, output.out());
        output.out().flush();
        return ExitCode.DONE;
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
