// SPDX-License-Identifier: Apache-2.0
package org.explant.launch;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import org.explant.launch.postgres.Refusal;

/** The application server: a process of its own that ends before its database does. */
final class Server {
    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final Duration PATIENCE_FOR_DEMO = Duration.ofMinutes(20);
    private static final int SECONDS_TO_STOP = 90;
    private static final String CONSOLE = "console.log";

    private final LaunchSettings settings;
    private final Process process;

    private Server(LaunchSettings settings, Process process) {
        this.settings = settings;
        this.process = process;
    }

    /** Starts it with these additions to its environment, the only place where it finds secrets. */
    static Server start(LaunchSettings settings, Map<String, String> secrets) {
        var command = new ServerCommand(settings);
        try {
            command.prepare();
            var builder =
                    new ProcessBuilder(command.line()).directory(settings.data().toFile());
            builder.environment().keySet().removeIf(ServerCommand::staysOutside);
            builder.environment().putAll(secrets);
            builder.redirectErrorStream(true)
                    .redirectOutput(log(settings.data(), CONSOLE).toFile());
            var process = builder.redirectInput(Path.of("/dev/null").toFile()).start();
            DataDirectory.server(settings.data()).note(process.toHandle());
            return new Server(settings, process);
        } catch (IOException e) {
            throw Refusal.because("The server cannot be started", e);
        }
    }

    /** Returns once it says that everything is ready. */
    void awaitReady(boolean demo) {
        var patience = demo ? PATIENCE_FOR_DEMO : PATIENCE;
        var deadline = Instant.now().plus(patience);
        try (var client =
                HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build()) {
            while (!isReady(client)) {
                if (!process.isAlive()) throw ended();
                if (Instant.now().isAfter(deadline))
                    throw new Refusal(
                            "The server was not ready after %d minutes; its log is %s.%s",
                            patience.toMinutes(), serverLog(), lastTrouble());
                if (process.waitFor(250, TimeUnit.MILLISECONDS)) throw ended();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refusal("The start was interrupted.");
        }
    }

    /** Returns when it has ended for whatever reason. */
    void awaitEnd() throws InterruptedException {
        process.waitFor();
    }

    Refusal ended() {
        return new Refusal("The server has ended by itself; its log is %s.%s", serverLog(), lastTrouble());
    }

    private boolean isReady(HttpClient client) throws InterruptedException {
        var health = URI.create("http://" + host() + ":" + settings.port() + "/explant/api/health");
        var request =
                HttpRequest.newBuilder(health).timeout(Duration.ofSeconds(5)).build();
        try {
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private String host() {
        return settings.bind().equals("0.0.0.0") || settings.bind().equals("::") ? "127.0.0.1" : settings.bind();
    }

    private Path serverLog() {
        return log(settings.data(), "server.log");
    }

    private static Path log(Path data, String name) {
        return data.resolve("log").resolve(name);
    }

    /** The last line in the logs that is an error; it carries ids and class names only. */
    private String lastTrouble() {
        return lastTrouble(serverLog())
                .or(() -> lastTrouble(log(settings.data(), CONSOLE)))
                .map(line -> " It ends with: " + line.substring(0, Math.min(300, line.length())))
                .orElse("");
    }

    private static Optional<String> lastTrouble(Path log) {
        if (!Files.exists(log)) return Optional.empty();
        try (var lines = Files.lines(log)) {
            return lines.filter(line -> line.contains(" ERROR ")).reduce((earlier, later) -> later);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Asks it to end, and ends it where it does not listen. */
    static void stop(ProcessHandle process) {
        process.destroy();
        try {
            process.onExit().orTimeout(SECONDS_TO_STOP, TimeUnit.SECONDS).join();
        } catch (CompletionException tooLong) {
            process.destroyForcibly();
            process.onExit().join();
        }
    }
}
