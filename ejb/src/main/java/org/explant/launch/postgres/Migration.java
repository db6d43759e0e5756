// SPDX-License-Identifier: Apache-2.0
package org.explant.launch.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.explant.shared.SchemaVersion;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;

/** Brings the schema to this build's version, as the owner, and never takes it back. */
public final class Migration {
    /** Held, because a logger that nobody holds forgets its level. */
    private static final Logger FLYWAY = Logger.getLogger("org.flywaydb");

    private final DatabaseFolders folders;
    private final Consumer<String> say;

    public Migration(DatabaseFolders folders, Consumer<String> say) {
        this.folders = folders;
        this.say = say;
        FLYWAY.setLevel(Level.WARNING);
    }

    /**
     * Applies what is missing.
     *
     * @param app name of the role that the server connects as
     * @param backup called with the schema's version before a database with data is touched
     */
    public void run(Login owner, String app, Consumer<SchemaVersion> backup) {
        try {
            var flyway = Flyway.configure()
                    .dataSource(owner.url(), owner.user(), owner.password().value())
                    .placeholders(Map.of("app", app))
                    .load();
            var applied = applied(flyway);
            refuseNewer(applied);
            if (flyway.info().pending().length > 0) applied.ifPresent(backup);
            int steps = flyway.migrate().migrationsExecuted;
            if (steps > 0) say.accept("The schema of the database is now %s.".formatted(SchemaVersion.packaged()));
            Files.writeString(folders.schema(), SchemaVersion.packaged() + "\n");
        } catch (FlywayException e) {
            throw new Refusal("The schema could not be brought up to date: %s", firstLine(e));
        } catch (IOException e) {
            throw Refusal.because("The version of the schema cannot be noted", e);
        }
    }

    private static Optional<SchemaVersion> applied(Flyway flyway) {
        return Optional.ofNullable(flyway.info().current())
                .map(MigrationInfo::getVersion)
                .map(version -> SchemaVersion.of(version.getVersion()));
    }

    private static void refuseNewer(Optional<SchemaVersion> applied) {
        if (applied.isPresent() && applied.get().compareTo(SchemaVersion.packaged()) > 0)
            throw new Refusal(
                    "The schema of the database (%s) is newer than this Explant (%s); start the newer Explant.",
                    applied.get(), SchemaVersion.packaged());
    }

    private static String firstLine(FlywayException e) {
        return String.valueOf(e.getMessage())
                .lines()
                .filter(line -> !line.isBlank())
                .findFirst()
                .orElse("no reason");
    }
}
