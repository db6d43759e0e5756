// SPDX-License-Identifier: Apache-2.0
package org.explant.launch;

import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.explant.launch.postgres.EmbeddedDatabase;
import org.explant.launch.postgres.Refusal;

/** {@code ./explant stop}: ends what {@code run} started on this data directory, also where only parts of it live. */
final class Stop {
    private static final int SECONDS = 180;

    private final LaunchSettings settings;
    private final Consumer<String> say;

    Stop(LaunchSettings settings, Consumer<String> say) {
        this.settings = settings;
        this.say = say;
    }

    void now() {
        var launcher = DataDirectory.launcher(settings.data()).process();
        if (launcher.isPresent()) {
            stop(launcher.get());
            say.accept("Explant was stopped.");
        } else if (!stopLeftovers()) {
            say.accept("Nothing runs on the data directory %s.".formatted(settings.data()));
        }
    }

    /** The launcher stops its server and its database itself, in this order. */
    private static void stop(ProcessHandle launcher) {
        launcher.destroy();
        try {
            launcher.onExit().orTimeout(SECONDS, TimeUnit.SECONDS).join();
        } catch (CompletionException e) {
            throw new Refusal("Explant (process %d) has not stopped after %d seconds.", launcher.pid(), SECONDS);
        }
    }

    private boolean stopLeftovers() {
        var server = Leftovers.stopServer(settings.data());
        server.ifPresent(left -> say.accept(Leftovers.sentence(left)));
        return EmbeddedDatabase.stopLeftover(settings.databaseFolders(), say) || server.isPresent();
    }
}
