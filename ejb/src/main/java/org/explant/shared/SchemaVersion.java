// SPDX-License-Identifier: Apache-2.0
package org.explant.shared;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * Which migrations a database has been through.
 *
 * @param parts the numbers of the version, most significant first
 */
public record SchemaVersion(List<Integer> parts) implements Comparable<SchemaVersion> {
    /** Written by the build: the file name of every migration, one a line. */
    private static final String PACKAGED = "/db/migrations.txt";

    public SchemaVersion {
        parts = List.copyOf(parts);
    }

    /** From {@code 012}, {@code 12.1} or {@code 12_1}. */
    public static SchemaVersion of(String text) {
        return new SchemaVersion(
                Arrays.stream(text.split("[._]")).map(Integer::valueOf).toList());
    }

    /** The newest one that this build brings. */
    public static SchemaVersion packaged() {
        try (var stream = Objects.requireNonNull(SchemaVersion.class.getResourceAsStream(PACKAGED), PACKAGED)) {
            return newestOf(new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The newest of migrations named {@code V012__what_it_does.sql}. */
    static SchemaVersion newestOf(List<String> names) {
        return names.stream()
                .filter(name -> name.startsWith("V"))
                .map(name -> of(name.substring(1, name.indexOf("__"))))
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    @Override
    public int compareTo(SchemaVersion other) {
        for (int i = 0; i < Math.max(parts.size(), other.parts.size()); i++) {
            int compared = Integer.compare(part(i), other.part(i));
            if (compared != 0) return compared;
        }
        return 0;
    }

    private int part(int place) {
        return place < parts.size() ? parts.get(place) : 0;
    }

    @Override
    public String toString() {
        return String.join(".", parts.stream().map(String::valueOf).toList());
    }
}
