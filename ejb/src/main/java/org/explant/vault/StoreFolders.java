// SPDX-License-Identifier: Apache-2.0
package org.explant.vault;

import static java.util.Objects.requireNonNull;

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
        makeDurably(root, requireNonNull(root.getParent()));
        for (Path folder : List.of(parts(), files(), aside())) {
            makeDurably(folder, root);
        }
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
        return files().resolve(name.substring(0, 2))
                .resolve(name.substring(2, 4))
                .resolve(name);
    }

    /** Gives a forced part its name, so that the name survives a power cut as well. */
    void settle(Path part, String name) throws IOException {
        Path inner = folder(name);
        makeDurably(files().resolve(name.substring(0, 2)), files());
        makeDurably(inner, files().resolve(name.substring(0, 2)));
        disk.move(part, inner.resolve(name));
        disk.forceDirectory(inner);
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

    private Path folder(String name) {
        return files().resolve(name.substring(0, 2)).resolve(name.substring(2, 4));
    }

    private void makeDurably(Path directory, Path parent) throws IOException {
        // Forced even where another has just made it: that one may not have got so far.
        if (disk.makeDirectory(directory) || disk.list(directory).isEmpty()) disk.forceDirectory(parent);
    }
}
