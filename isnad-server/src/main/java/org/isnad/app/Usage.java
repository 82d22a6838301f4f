package org.isnad.app;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.commons.cli.Option;

/** What help says about a command, in lines that fit the terminal. */
final class Usage {
    private static final int BETWEEN_COLUMNS = 2;
    private static final int HANGING = 2;

    private final int columns;
    private final List<String> lines = new ArrayList<>();

    private Usage(int columns) {
        this.columns = columns;
    }

    static String of(String name, Command command, int columns) {
        Usage usage = new Usage(columns);
        usage.describe(name, command);
        return String.join(System.lineSeparator(), usage.lines);
    }

    private void describe(String name, Command command) {
        String lead = "Usage: %s ".formatted(name);
        append(lead, lead.length(), synopsis(command));
        append("", 0, words(command.description()));
        appendTable(taken(command));
        if (!command.subcommands().isEmpty()) {
            lines.add("Commands:");
            appendTable(choices(command));
        }
        if (!command.footnote().isEmpty()) {
            lines.add("");
            append("", 0, words(command.footnote()));
        }
    }

    private static List<String> synopsis(Command command) {
        List<String> synopsis = new ArrayList<>(List.of("[-h]"));
        sorted(command).map(option -> "[%s]".formatted(form(option))).forEach(synopsis::add);
        if (command.parameter().isTaken()) {
            synopsis.add(command.parameter().label());
        }
        if (!command.subcommands().isEmpty()) {
            synopsis.add("COMMAND");
        }
        return synopsis;
    }

    private static Map<String, String> taken(Command command) {
        Map<String, String> taken = new LinkedHashMap<>();
        Parameter parameter = command.parameter();
        if (parameter.isTaken()) {
            taken.put("    %s".formatted(parameter.label()), parameter.description());
        }
        sorted(command).forEach(option -> taken.put("    %s".formatted(form(option)), option.getDescription()));
        taken.put("-h, --help", "Show this help message and exit.");
        return taken;
    }

    private static Map<String, String> choices(Command command) {
        Map<String, String> choices = new LinkedHashMap<>();
        command.subcommands()
                .forEach(name -> choices.put(
                        name,
                        Objects.requireNonNull(command.subcommand(name), name).description()));
        return choices;
    }

    private static Stream<Option> sorted(Command command) {
        return command.options().stream().sorted(Comparator.comparing(Option::getLongOpt));
    }

    private static String form(Option option) {
        return option.hasArg()
                ? "--%s=%s".formatted(option.getLongOpt(), option.getArgName())
                : "--%s".formatted(option.getLongOpt());
    }

    private static List<String> words(String text) {
        return List.of(text.split(" "));
    }

    private void appendTable(Map<String, String> rows) {
        int widest = rows.keySet().stream().mapToInt(String::length).max().orElse(0);
        rows.forEach((name, description) -> {
            String lead = "  %s%s".formatted(name, " ".repeat(widest - name.length() + BETWEEN_COLUMNS));
            append(lead, lead.length() + HANGING, words(description));
        });
    }

    private void append(String lead, int indent, List<String> words) {
        StringBuilder line = new StringBuilder(lead);
        int start = line.length();
        for (String word : words) {
            if (line.length() > start && line.length() + 1 + word.length() > columns) {
                lines.add(line.toString());
                line = new StringBuilder(" ".repeat(indent));
                start = indent;
            }
            line.append(line.length() > start ? " " : "").append(word);
        }
        lines.add(line.toString());
    }
}
