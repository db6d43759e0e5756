// SPDX-License-Identifier: Apache-2.0
package org.explant.launch.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.function.Consumer;
import org.explant.shared.SchemaVersion;

/** The backup of our own database: its files, copied while it stands still, before a new schema touches them. */
final class ColdCopy {
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");

    private final DatabaseFolders folders;
    private final Consumer<String> say;

    ColdCopy(DatabaseFolders folders, Consumer<String> say) {
        this.folders = folders;
        this.say = say;
    }

    void takeIfTheSchemaWillChange() {
        try {
            String left = Files.exists(folders.schema())
                    ? Files.readString(folders.schema()).strip()
                    : "unknown";
            if (left.equals(SchemaVersion.packaged().toString())) return;
            Path copy = folders.backups().resolve("database-" + left + "-" + stamp());
            Files.createDirectories(folders.backups());
            Folders.copy(folders.cluster(), copy);
            say.accept("The database was copied to %s before its schema changes.".formatted(copy));
        } catch (IOException e) {
            throw Refusal.because("No backup could be taken, so the schema was left alone", e);
        }
    }

    static String stamp() {
        return STAMP.format(ZonedDateTime.now(ZoneOffset.UTC));
    }
}
