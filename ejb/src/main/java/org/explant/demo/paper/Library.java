// SPDX-License-Identifier: Apache-2.0
package org.explant.demo.paper;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The stationery cupboard: named sections of lines, read once from text files beside the package. A section is either told
 * line by line as a form, or one of its lines is drawn as a turn of phrase.
 */
public final class Library {
    private static final List<String> SHELVES = List.of(
            "words", "people", "devices", "gp", "hospital", "theatre", "results", "letters", "evidence", "legal");
    private static final Library ONLY = new Library();

    private final Map<String, List<String>> sections = new HashMap<>();

    private Library() {
        SHELVES.forEach(this::read);
    }

    /** The lines of a section. */
    public static List<String> section(String name) {
        var lines = ONLY.sections.get(name);
        if (lines == null) throw new IllegalStateException("The demo book has no section called " + name);
        return lines;
    }

    private void read(String shelf) {
        String path = "/org/explant/demo/" + shelf + ".txt";
        var stream = Objects.requireNonNull(Library.class.getResourceAsStream(path), path);
        try (var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            List<String> section = new ArrayList<>();
            for (String line : lines.lines().toList()) {
                if (line.startsWith("[") && line.endsWith("]")) section = open(line.substring(1, line.length() - 1));
                else if (!line.isBlank() && !line.startsWith("#")) section.add(line);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private List<String> open(String name) {
        var section = new ArrayList<String>();
        if (sections.put(name, section) != null) throw new IllegalStateException("Two sections are called " + name);
        return section;
    }
}
