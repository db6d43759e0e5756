// SPDX-License-Identifier: Apache-2.0
package org.explant.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** The sources of this module and of the work, for tests that read them. */
final class WebSources {
    static final Path WEB = Path.of("src", "main");
    static final Path WORK = Path.of("..", "ejb", "src", "main", "java");
    static final Path QUERIES = Path.of("..", "search-index", "src", "main", "java");

    private WebSources() {}

    /** Every file below a folder whose name ends so, with its text. */
    static Map<Path, String> texts(Path folder, String ending) {
        try (var files = Files.walk(folder)) {
            var texts = new TreeMap<Path, String>();
            for (Path file :
                    files.filter(path -> path.toString().endsWith(ending)).toList())
                texts.put(file, Files.readString(file));
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All of them as one text. */
    static String text(Path folder, String ending) {
        return String.join("\n", texts(folder, ending).values());
    }
}
