// SPDX-License-Identifier: Apache-2.0
package org.explant.vault;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Clears what a crash left behind, slowly: parts after a day; files that nobody has on record are moved aside after a
 * week, and deleted after another. A file that is on record after all goes back.
 */
record Sweeping(Disk disk, StoreFolders folders, VaultReferences references) {
    static final Duration PARTS = Duration.ofHours(24);
    static final Duration GRACE = Duration.ofDays(7);

    void sweep(Instant now) throws IOException {
        for (Path part : olderThan(disk.list(folders.parts()), now.minus(PARTS))) {
            disk.delete(part);
        }
        clearAside(now);
        moveAside(now);
    }

    private void clearAside(Instant now) throws IOException {
        List<Path> aside = disk.list(folders.aside());
        Set<String> recorded = references.recorded(names(aside));
        for (Path file : aside) {
            if (recorded.contains(name(file))) disk.move(file, folders.home(name(file)));
        }
        for (Path file : olderThan(disk.list(folders.aside()), now.minus(GRACE))) {
            disk.delete(file);
        }
    }

    private void moveAside(Instant now) throws IOException {
        List<Path> old = olderThan(folders.everything(), now.minus(GRACE));
        Set<String> recorded = references.recorded(names(old));
        for (Path file : old) {
            if (recorded.contains(name(file))) continue;
            Path target = folders.aside().resolve(name(file));
            disk.move(file, target);
            disk.stamp(target, now);
        }
    }

    private List<Path> olderThan(List<Path> files, Instant limit) throws IOException {
        var old = new ArrayList<Path>();
        for (Path file : files) {
            if (disk.changedAt(file).isBefore(limit)) old.add(file);
        }
        return old;
    }

    private static List<String> names(List<Path> files) {
        return files.stream().map(Sweeping::name).toList();
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }
}
