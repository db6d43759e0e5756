// SPDX-License-Identifier: Apache-2.0
package org.explant.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.stream.Collectors;

/** Runs one measure, prints its table, keeps its rows as JSON under {@code measures}, exits with 1 where a bar is missed. */
public final class Measures {
    /** The property that holds what was typed after the name, for measures that can be had larger or smaller. */
    static final String OPTIONS = "explant.measure.options";

    private Measures() {}

    /** Called by the script with the command and the name. */
    public static void main(String[] arguments) throws Exception {
        var command = Measure.Command.valueOf(arguments[0].toUpperCase(Locale.ROOT));
        var measure = arguments.length < 2 ? Optional.<Measure>empty() : find(command, arguments[1]);
        if (measure.isEmpty()) {
            System.err.println("explant: " + arguments[0] + " knows: " + names(command));
            System.exit(1);
        }
        System.setProperty(OPTIONS, String.join(" ", Arrays.asList(arguments).subList(2, arguments.length)));
        var rows = measure.orElseThrow().rows();
        print(rows);
        System.out.println("Written to " + keep(measure.orElseThrow().name(), rows));
        System.exit(rows.stream().allMatch(Row::pass) && !rows.isEmpty() ? 0 : 1);
    }

    private static Optional<Measure> find(Measure.Command command, String name) {
        return all(command).stream().filter(m -> m.name().equals(name)).findFirst();
    }

    private static String names(Measure.Command command) {
        String names = all(command).stream().map(Measure::name).sorted().collect(Collectors.joining(", "));
        return names.isEmpty() ? "nothing yet" : names;
    }

    private static List<Measure> all(Measure.Command command) {
        return ServiceLoader.load(Measure.class).stream()
                .map(ServiceLoader.Provider::get)
                .filter(measure -> measure.command() == command)
                .toList();
    }

    private static void print(List<Row> rows) {
        System.out.printf("%-52s %12s %12s%n", "measure", "value", "bar");
        rows.forEach(row -> System.out.println(row.line()));
    }

    private static Path keep(String name, List<Row> rows) throws IOException {
        Path folder = Path.of(System.getProperty("explant.base"), "measures");
        Files.createDirectories(folder);
        String json = rows.stream().map(Row::json).collect(Collectors.joining(",\n  ", "[\n  ", "\n]\n"));
        return Files.writeString(folder.resolve(name + ".json"), json);
    }
}
