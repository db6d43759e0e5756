// SPDX-License-Identifier: Apache-2.0
package org.explant;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.explant.launch.postgres.Folders;
import org.explant.launch.postgres.Ports;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * The product as a person runs it: the assembled home, the launcher in a process of its own, a data directory, keys and
 * a port that nobody else has. Register it in a test as
 * {@code @RegisterExtension static final RunningExplant EXPLANT = RunningExplant.demo();}: it is up before the first
 * test, shared by all classes of the JVM, and stopped at its end, also after a failure.
 */
public final class RunningExplant implements BeforeAllCallback, AutoCloseable {
    /** The password of the four demo accounts. */
    public static final String DEMO_PASSWORD = "a password for tests only";

    private static final Duration PATIENCE = Duration.ofMinutes(15);
    private static final Pattern ONE_TIME_PASSWORD = Pattern.compile("administrator; .* is (\\S+)");
    private static final RunningExplant DEMO = new RunningExplant(true);
    private static final RunningExplant EMPTY = new RunningExplant(false);

    private final boolean demo;
    private final int port = Ports.free();
    private final Path folder = folder();
    private final Map<String, String> settings = new HashMap<>();
    private @Nullable Launcher launcher;
    private String administratorPassword = "";

    private RunningExplant(boolean demo) {
        this.demo = demo;
        settings.put("EXPLANT_PORT", Integer.toString(port));
        settings.put("EXPLANT_DATA", data().toString());
        settings.put("EXPLANT_KEYS", folder.resolve("keys").toString());
        settings.put("EXPLANT_DEMO_PASSWORD", DEMO_PASSWORD);
        settings.put("EXPLANT_HEAP", "1g");
    }

    /** The one with the demo book. Tests may add to it; what they need they make themselves, under names of their own. */
    public static RunningExplant demo() {
        return DEMO;
    }

    /** The one that started empty, with an administrator alone. */
    public static RunningExplant empty() {
        return EMPTY;
    }

    /** Another empty one, for a test that kills it or asks for a fresh start. */
    public static RunningExplant ofItsOwn() {
        return new RunningExplant(false);
    }

    /** Another one with the demo book. */
    public static RunningExplant demoOfItsOwn() {
        return new RunningExplant(true);
    }

    /** Where it answers, with a slash at the end: resolve {@code sign-in.xhtml} or {@code api/claims} against it. */
    public URI address() {
        return URI.create("http://127.0.0.1:" + port + "/explant/");
    }

    /** The data directory. */
    public Path data() {
        return folder.resolve("data");
    }

    /** The settings it was started with, as environment variables. */
    public Map<String, String> settings() {
        return Map.copyOf(settings);
    }

    /** The one-time password of {@code administrator}, where it started empty; told by its first start alone. */
    public String administratorPassword() {
        return administratorPassword;
    }

    /** What the launcher has said since the last start. */
    public String words() {
        return launcher == null ? "" : launcher.words();
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        context.getRoot().getStore(ExtensionContext.Namespace.GLOBAL).getOrComputeIfAbsent(this, copy -> {
            start();
            return copy;
        });
    }

    /** Starts it and returns when it is ready; harmless where it runs already. */
    public void start() {
        if (launcher != null && launcher.process().isAlive()) return;
        launcher = demo ? Launcher.call(folder, settings, "run", "--demo") : Launcher.call(folder, settings, "run");
        awaitReady(launcher);
        var told = ONE_TIME_PASSWORD.matcher(launcher.words());
        if (told.find()) administratorPassword = told.group(1);
    }

    /** Stops it as Ctrl-C does. */
    public void stop() {
        if (launcher == null) return;
        launcher.process().destroy();
        launcher.ended();
    }

    /** The server process dies as by a power cut; its launcher then stops the database and ends. */
    public void kill() {
        serverProcess().destroyForcibly();
        if (launcher != null) launcher.ended();
    }

    /** The launcher alone dies as by a power cut; server and database live on. */
    public void killLauncher() {
        if (launcher == null) return;
        launcher.process().destroyForcibly();
        launcher.ended();
    }

    /** Starts it again on the same data, whatever state it was left in. */
    public void restart() {
        stop();
        start();
    }

    /** The same under other settings. */
    public void restart(Map<String, String> others) {
        settings.putAll(others);
        restart();
    }

    @Override
    public void close() throws IOException {
        if (launcher == null) return;
        stop();
        Launcher.call(folder, settings, "stop").ended();
        Folders.delete(folder);
    }

    /** The server's process, for tests that look at it or end it. */
    public ProcessHandle serverProcess() {
        try {
            String[] noted = Files.readString(data().resolve("server.process")).split(" ");
            return ProcessHandle.of(Long.parseLong(noted[0])).orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void awaitReady(Launcher running) {
        var deadline = Instant.now().plus(PATIENCE);
        try (var client = HttpClient.newHttpClient()) {
            while (!running.words().contains("Explant is ready") || !answers(client)) {
                if (!running.process().isAlive() || Instant.now().isAfter(deadline))
                    throw new IllegalStateException("not ready: " + running.words());
                Thread.sleep(200);
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private boolean answers(HttpClient client) throws InterruptedException {
        try {
            var request =
                    HttpRequest.newBuilder(address().resolve("api/health")).build();
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory("explant-running");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
