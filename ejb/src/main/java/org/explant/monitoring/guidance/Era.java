// SPDX-License-Identifier: Apache-2.0
package org.explant.monitoring.guidance;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A time in which the same versions were in force.
 *
 * <p>The newest general alert that has a row for the hip speaks; an alert about its device speaks too, and of both the
 * stricter one governs, since neither takes the other back.
 */
public final class Era {
    private final LocalDate from;
    private final @Nullable LocalDate until;
    private final List<GuidanceVersion> versions;
    private final Map<TriggerKind, List<Advice>> advice = new EnumMap<>(TriggerKind.class);
    private final Map<Known, Reading> readings = new ConcurrentHashMap<>();

    Era(LocalDate from, @Nullable LocalDate until, List<GuidanceVersion> versions) {
        this.from = from;
        this.until = until;
        this.versions = List.copyOf(versions);
        for (var kind : TriggerKind.values()) advice.put(kind, all(kind));
    }

    /** As though this version alone were in force from the day of its issue. */
    public static Era only(GuidanceVersion version) {
        return new Era(version.issued().value(), null, List.of(version));
    }

    public LocalDate from() {
        return from;
    }

    /** The first day of the next era; null for the present one. */
    public @Nullable LocalDate until() {
        return until;
    }

    public List<GuidanceVersion> versions() {
        return versions;
    }

    /** What can be said of a hip of which some is known; worked out once for each state of knowledge. */
    public Reading read(Known known) {
        return readings.computeIfAbsent(known.byBand(), each -> Reading.of(this, each));
    }

    /** The row that governs such a hip. */
    Optional<Applied> governing(Situation hip) {
        var newestGeneral = versions.stream()
                .filter(GuidanceVersion::isGeneral)
                .flatMap(version -> applied(version, hip).stream())
                .max(Comparator.comparing(Applied::issued));
        var ofTheDevice = versions.stream()
                .filter(version -> !version.isGeneral())
                .flatMap(version -> applied(version, hip).stream());
        return Stream.concat(newestGeneral.stream(), ofTheDevice)
                .max(Comparator.comparing(Applied::strictness).thenComparing(Applied::issued));
    }

    /** What follows from a result under the versions in force, a general alert's words first. */
    public Optional<Advice> advice(TriggerKind kind, @Nullable DeviceFamily family) {
        for (var each : advice.getOrDefault(kind, List.of())) {
            var version = each.version();
            if (version.isGeneral() || family != null && version.families().contains(family)) return Optional.of(each);
        }
        return Optional.empty();
    }

    private List<Advice> all(TriggerKind kind) {
        return versions.stream()
                .sorted(Comparator.comparing((GuidanceVersion version) -> !version.isGeneral())
                        .thenComparing(version -> version.issued().value(), Comparator.reverseOrder()))
                .flatMap(version -> version.trigger(kind).map(each -> new Advice(version, each)).stream())
                .toList();
    }

    /** A trigger, and the version it stands in. */
    public record Advice(GuidanceVersion version, GuidanceTrigger trigger) {}

    private static Optional<Applied> applied(GuidanceVersion version, Situation hip) {
        return version.rowFor(hip).map(row -> new Applied(version, row));
    }
}
