// SPDX-License-Identifier: Apache-2.0
package org.explant.launch;

import java.nio.file.Files;
import java.util.HashMap;
import java.util.function.Consumer;
import org.explant.launch.postgres.Ports;
import org.explant.launch.postgres.Practice;
import org.explant.launch.postgres.Refusal;

/** {@code ./explant run}: data directory, database, schema, server, in this order; stopped the other way round. */
final class Run {
    private final LaunchSettings settings;
    private final boolean demo;
    private final Consumer<String> say;
    private final Undo undo;

    Run(LaunchSettings settings, boolean demo, Consumer<String> say) {
        this.settings = settings;
        this.demo = demo;
        this.say = say;
        this.undo = new Undo(say);
    }

    /** Starts everything and returns when the server has ended; what fails while it is being stopped is no failure. */
    void untilStopped() throws InterruptedException {
        try {
            serve();
        } catch (Refusal refusal) {
            if (!undo.isDone()) throw refusal;
        }
    }

    private void serve() throws InterruptedException {
        openData();
        refusePortInUse();
        var logins = startDatabase();
        var passwords = new FirstPasswords(settings, demo, Practice.in(logins.owner()));
        var server = startServer(logins, passwords);
        server.awaitReady(demo);
        say.accept(passwords.told());
        server.awaitEnd();
        throw server.ended();
    }

    /** Brings the schema up to date and leaves nothing running. */
    void migrateOnly() {
        openData();
        startDatabase();
        say.accept("The schema of the database is up to date.");
    }

    private void openData() {
        Runtime.getRuntime().addShutdownHook(new Thread(undo::all, "stop"));
        boolean first = !Files.exists(settings.keys());
        var data = DataDirectory.open(settings);
        undo.before(data::close, () -> data);
        var note = DataDirectory.launcher(settings.data());
        undo.before(note::forget, () -> note).note(ProcessHandle.current());
        if (first) say.accept(aboutKeys());
        Leftovers.stopServer(settings.data()).ifPresent(left -> say.accept(Leftovers.sentence(left)));
    }

    private void refusePortInUse() {
        if (!Ports.isFree(settings.bind(), settings.port()))
            throw new Refusal("Port %d is in use by another program; set EXPLANT_PORT to a free one.", settings.port());
    }

    private Database.Logins startDatabase() {
        say.accept(settings.database().isPresent() ? "Connecting to the database ..." : "Starting the database ...");
        var database = new Database(settings, say);
        return undo.before(database::close, database::ready);
    }

    private Server startServer(Database.Logins logins, FirstPasswords passwords) {
        var secrets = new HashMap<>(passwords.forServer());
        secrets.put("EXPLANT_SERVER_DB_URL", logins.app().url());
        secrets.put("EXPLANT_SERVER_DB_USER", logins.app().user());
        secrets.put("EXPLANT_SERVER_DB_PASSWORD", logins.app().password().value());
        say.accept("Starting the server ...");
        return undo.before(this::stopServer, () -> Server.start(settings, secrets));
    }

    private void stopServer() {
        say.accept("Stopping ...");
        Leftovers.stopServer(settings.data());
    }

    private String aboutKeys() {
        String line = "*".repeat(78);
        return """
                %s
                The keys of this Explant lie in %s
                Whoever loses them loses every document: copy that folder to a safe place now,
                and never to the same place as a copy of the data (%s).
                %s""".formatted(line, settings.keys(), settings.data(), line);
    }
}
