// SPDX-License-Identifier: Apache-2.0
package org.explant.monitoring.guidance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Every version of the guidance, by the day of issue, and which of them were in force when. */
public final class GuidanceLibrary {
    private static final String FOLDER = "/org/explant/monitoring/guidance/";

    private final List<GuidanceVersion> versions;
    private final List<Era> eras = new ArrayList<>();

    public GuidanceLibrary(List<GuidanceVersion> all) {
        versions = all.stream()
                .sorted(Comparator.comparing(
                                (GuidanceVersion version) -> version.issued().value())
                        .thenComparing(GuidanceVersion::reference))
                .toList();
        var days = versions.stream()
                .map(version -> version.issued().value())
                .distinct()
                .toList();
        for (int i = 0; i < days.size(); i++)
            eras.add(new Era(days.get(i), i + 1 < days.size() ? days.get(i + 1) : null, inForce(days.get(i))));
    }

    /** The versions that Explant comes with. */
    public static GuidanceLibrary shipped() {
        return new GuidanceLibrary(text("versions.txt")
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> GuidanceFile.read(text(line.strip() + ".txt")))
                .toList());
    }

    public List<GuidanceVersion> versions() {
        return versions;
    }

    public Optional<GuidanceVersion> version(String reference) {
        return versions.stream()
                .filter(each -> each.reference().equals(reference))
                .findFirst();
    }

    /** The version that takes the place of another's follow-up advice, where one does. */
    public Optional<GuidanceVersion> replacing(GuidanceVersion version) {
        return versions.stream()
                .filter(each -> each.replaces().contains(version.reference()))
                .findFirst();
    }

    /** From each change of the guidance to the next. */
    public List<Era> eras() {
        return List.copyOf(eras);
    }

    /** What was in force on a day; nothing before the first alert. */
    public Optional<Era> eraOn(LocalDate day) {
        for (var era : eras.reversed()) if (!era.from().isAfter(day)) return Optional.of(era);
        return Optional.empty();
    }

    private List<GuidanceVersion> inForce(LocalDate day) {
        var issued = versions.stream()
                .filter(version -> !version.issued().value().isAfter(day))
                .toList();
        return issued.stream()
                .filter(version ->
                        issued.stream().noneMatch(other -> other.replaces().contains(version.reference())))
                .toList();
    }

    private static String text(String name) {
        try (var in = GuidanceLibrary.class.getResourceAsStream(FOLDER + name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
