// SPDX-License-Identifier: Apache-2.0
package org.explant.launch;

import java.util.function.Consumer;
import org.explant.launch.postgres.AppRole;
import org.explant.launch.postgres.DatabaseFolders;
import org.explant.launch.postgres.Dump;
import org.explant.launch.postgres.EmbeddedDatabase;
import org.explant.launch.postgres.Login;
import org.explant.launch.postgres.Migration;
import org.explant.launch.postgres.Secret;
import org.explant.shared.SchemaVersion;
import org.jspecify.annotations.Nullable;

/** The database of this run: the one brought along, or the practice's own, which is never started or stopped. */
final class Database implements AutoCloseable {
    private final LaunchSettings settings;
    private final Consumer<String> say;
    private final DatabaseFolders folders;
    private final @Nullable EmbeddedDatabase embedded;

    Database(LaunchSettings settings, Consumer<String> say) {
        this.settings = settings;
        this.say = say;
        this.folders = settings.databaseFolders();
        this.embedded = settings.database().isPresent() ? null : new EmbeddedDatabase(folders, say);
    }

    /** Up, with the schema of this build. */
    Logins ready() {
        var owner = embedded == null ? settings.database().orElseThrow() : embedded.start();
        var password = settings.appPassword().orElseGet(() -> Secret.keptIn(folders.appPassword()));
        var app = new AppRole(owner, settings.appUser(), password).ensured();
        new Migration(folders, say).run(owner, settings.appUser(), backup(owner));
        return new Logins(owner, app);
    }

    /** Our own one was copied before it was started. */
    private Consumer<SchemaVersion> backup(Login owner) {
        return embedded == null && !settings.ownBackup() ? new Dump(owner, folders, say) : version -> {};
    }

    @Override
    public void close() {
        if (embedded != null) embedded.close();
    }

    /**
     * Who connects.
     *
     * @param owner migrates, and is not told to the server
     * @param app the server
     */
    record Logins(Login owner, Login app) {}
}
