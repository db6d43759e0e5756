// SPDX-License-Identifier: Apache-2.0
package org.explant.measure;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.explant.RunningExplant;

/** How long a person waits for the sign-in page: on an empty data directory, and every day after. */
public final class StartBench implements Measure {
    private static final double BAR_SECONDS = 30;

    @Override
    public String name() {
        return "start";
    }

    @Override
    public Command command() {
        return Command.BENCH;
    }

    @Override
    public List<Row> rows() throws Exception {
        try (var explant = RunningExplant.ofItsOwn()) {
            double first = secondsToStart(explant);
            explant.stop();
            double second = secondsToStart(explant);
            return List.of(
                    Row.atMost("first start, empty data directory (s)", first, BAR_SECONDS),
                    Row.atMost("second start, nothing changed (s)", second, BAR_SECONDS));
        }
    }

    private static double secondsToStart(RunningExplant explant) {
        var begun = Instant.now();
        explant.start();
        return Duration.between(begun, Instant.now()).toMillis() / 1000.0;
    }
}
