// SPDX-License-Identifier: Apache-2.0
package org.explant.vault;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Where things lie under the store's root: parts coming in, files in 65,536 folders, files moved aside. */
final class StoreFolders {
    private final Disk disk;
    private final Path root;

    StoreFolders(Disk disk, Path root) {
        this.disk = disk;
        this.root = root;
    }

    /** Makes the four folders; the root's parent must be there. */
    void make() throws IOException {
        makeDurably(root);
        makeDurably(parts());
        makeDurably(files());
        makeDurably(aside());
    }

    Path root() {
        return root;
    }

    Path parts() {
        return root.resolve("parts");
    }

    Path files() {
        return root.resolve("files");
    }

    Path aside() {
        return root.resolve("aside");
    }

    Path part(String name) {
        return parts().resolve(name + ".part");
    }

    Path home(String name) {
        if (!name.matches("[0-9a-f]{32}")) throw new IllegalArgumentException("Not a storage name");
        return files().resolve(name.substring(0, 2)).resolve(name.substring(2, 4)).resolve(name);
    }

    /** Gives a forced part its name, so that the name survives a power cut as well. */
    void settle(Path part, String name) throws IOException {
        Path home = home(name);
        makeDurably(home.getParent().getParent());
        makeDurably(home.getParent());
        disk.move(part, home);
        disk.forceDirectory(home.getParent());
    }

    /** Every stored file. */
    List<Path> everything() throws IOException {
        List<Path> all = new ArrayList<>();
        for (Path outer : disk.list(files())) {
            for (Path inner : disk.list(outer)) {
                all.addAll(disk.list(inner));
            }
        }
        return all;
    }

    private void makeDurably(Path directory) throws IOException {
        // Forced even where another has just made it: that one may not have got so far.
        if (disk.makeDirectory(directory) || disk.list(directory).isEmpty()) disk.forceDirectory(directory.getParent());
    }
}
