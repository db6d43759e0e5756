// SPDX-License-Identifier: Apache-2.0
package org.explant.launch.postgres;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.explant.shared.SchemaVersion;

/** The backup of a practice's own database: its {@code pg_dump}, before a new schema touches the data. */
public final class Dump implements Consumer<SchemaVersion> {
    private final Login owner;
    private final DatabaseFolders folders;
    private final Consumer<String> say;

    public Dump(Login owner, DatabaseFolders folders, Consumer<String> say) {
        this.owner = owner;
        this.folders = folders;
        this.say = say;
    }

    @Override
    public void accept(SchemaVersion left) {
        Path file = folders.backups().resolve("database-" + left + "-" + ColdCopy.stamp() + ".dump");
        try {
            Files.createDirectories(folders.backups());
            var builder = new ProcessBuilder("pg_dump", "--format=custom", "--no-password", "--file=" + file, target());
            builder.environment().put("PGPASSWORD", owner.password().value());
            builder.environment().put("PGUSER", owner.user());
            var process = builder.redirectErrorStream(true)
                    .redirectOutput(
                            ProcessBuilder.Redirect.appendTo(folders.log().toFile()))
                    .start();
            if (process.waitFor() != 0) throw failed(file);
            say.accept("The database was dumped to %s before its schema changes.".formatted(file));
        } catch (IOException e) {
            throw new Refusal("The schema must change and no pg_dump is on the PATH to take a backup first; install "
                    + "PostgreSQL's client programs, or take a backup yourself and set EXPLANT_BACKUP=mine.");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refusal("The backup was interrupted.");
        }
    }

    /** Half a dump must not pass for a backup. */
    private Refusal failed(Path file) throws IOException {
        Files.deleteIfExists(file);
        return new Refusal(
                "No backup could be taken, so the schema was left alone; pg_dump's reason stands in %s.",
                folders.log());
    }

    /** The same address as libpq writes it, without a password. */
    private String target() {
        var address = URI.create(owner.url().substring("jdbc:".length()));
        String port = address.getPort() < 0 ? "" : ":" + address.getPort();
        return "postgresql://" + address.getHost() + port + address.getPath();
    }
}
