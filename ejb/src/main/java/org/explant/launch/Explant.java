// SPDX-License-Identifier: Apache-2.0
package org.explant.launch;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.explant.launch.postgres.Refusal;

/** The part of {@code ./explant} behind the script. Says what it does, refuses in one sentence, exits with 0 or 1. */
public final class Explant {
    private static final Consumer<String> SAY = System.out::println;

    private Explant() {}

    /** Called by the script with the command and its options; home and base are system properties. */
    public static void main(String[] arguments) throws InterruptedException {
        try {
            run(List.of(arguments));
        } catch (Refusal refusal) {
            System.err.println("explant: " + refusal.getMessage());
            System.exit(1);
        }
        System.exit(0);
    }

    private static void run(List<String> arguments) throws InterruptedException {
        String command = arguments.isEmpty() ? "" : arguments.getFirst();
        var options = arguments.subList(Math.min(1, arguments.size()), arguments.size());
        switch (command) {
            case "run" -> new Run(settings(), isDemo(options), SAY).untilStopped();
            case "migrate" -> new Run(settings(), false, SAY).migrateOnly();
            case "stop" -> new Stop(settings(), SAY).now();
            default -> throw new Refusal("There is no command \"%s\"; ./explant help lists them.", command);
        }
    }

    private static boolean isDemo(List<String> options) {
        for (String option : options)
            if (!option.equals("--demo")) throw new Refusal("run knows no option \"%s\", only --demo.", option);
        return !options.isEmpty();
    }

    private static LaunchSettings settings() {
        return LaunchSettings.of(System.getenv(), folder("explant.home"), folder("explant.base"));
    }

    private static Path folder(String property) {
        return Path.of(System.getProperty(property)).toAbsolutePath().normalize();
    }
}
