// SPDX-License-Identifier: Apache-2.0
package org.explant.monitoring.chart;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.explant.implant.construct.MetalOnMetal;
import org.explant.monitoring.guidance.DeviceFamily;
import org.explant.monitoring.history.Bearing;
import org.explant.monitoring.history.History;
import org.explant.monitoring.result.MetalResult;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a person on a day, as far as a chart shows it.
 *
 * @param revision the first metal-on-metal bearing that came out; null where none did
 * @param families the devices that are or were in
 */
public record ChartFacts(
        LocalDate day,
        List<MetalResult> results,
        List<OperationMark> operations,
        @Nullable RevisionMark revision,
        Set<DeviceFamily> families) {
    public ChartFacts {
        results = List.copyOf(results);
        operations = List.copyOf(operations);
        families = Set.copyOf(families);
    }

    /** @param operations of the implant ledger; later ones are left out */
    public static ChartFacts of(LocalDate day, History person, List<OperationMark> operations) {
        var past = operations.stream()
                .filter(each -> !each.date().earliest().isAfter(day))
                .sorted(Comparator.comparing(each -> each.date().earliest()))
                .toList();
        var families = person.hips().stream()
                .flatMap(hip -> hip.bearings().stream())
                .map(Bearing::family)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return new ChartFacts(
                day, person.bloodsUntil(day), past, revision(day, person).orElse(null), families);
    }

    private static Optional<RevisionMark> revision(LocalDate day, History person) {
        return person.hips().stream()
                .flatMap(hip -> hip.bearings().stream()
                        .filter(bearing -> bearing.metal() == MetalOnMetal.YES)
                        .map(Bearing::out)
                        .filter(Objects::nonNull)
                        .map(out -> new RevisionMark(hip.side(), out.latest())))
                .filter(mark -> !mark.out().isAfter(day))
                .min(Comparator.comparing(RevisionMark::out));
    }

    boolean isAfterRevision(MetalResult result) {
        return revision != null && result.sampled().isAfter(revision.out());
    }

    /** Keeps the person out of logs. */
    @Override
    public String toString() {
        return "ChartFacts";
    }
}
