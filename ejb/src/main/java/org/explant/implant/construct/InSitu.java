// SPDX-License-Identifier: Apache-2.0
package org.explant.implant.construct;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What is in a hip at the end of a day.
 *
 * @param certain whatever the partial dates turn out to be
 * @param possible by some readings of the dates, but not by all
 * @param readings what they make together, for each way of reading the dates that is possible at all; never empty
 */
public record InSitu(LocalDate day, List<Part> certain, List<Part> possible, List<Build> readings) {
    public InSitu {
        certain = List.copyOf(certain);
        possible = List.copyOf(possible);
        readings = List.copyOf(readings);
    }

    public static InSitu on(LocalDate day, List<Part> parts) {
        var readings = Readings.of(day, parts).inEach();
        var certain = parts.stream()
                .filter(part -> readings.stream().allMatch(reading -> reading.contains(part)))
                .toList();
        var possible = parts.stream()
                .filter(part ->
                        !certain.contains(part) && readings.stream().anyMatch(reading -> reading.contains(part)))
                .toList();
        return new InSitu(
                day,
                certain,
                possible,
                readings.stream().map(Build::of).distinct().toList());
    }

    /** What they make together; what two readings of the dates answer differently is left unknown. */
    public Build build() {
        var construct = same(Build::construct);
        return new Build(
                construct == null ? Construct.UNKNOWN : construct,
                same(Build::head),
                same(Build::socket),
                same(Build::headMillimetres));
    }

    /** Whether every reading of the dates answers alike. */
    public boolean isSure() {
        return possible.isEmpty();
    }

    /** Unknown where two readings of the dates answer differently. */
    public MetalOnMetal metalOnMetal() {
        var metal = same(Build::metalOnMetal);
        return metal == null ? MetalOnMetal.UNKNOWN : metal;
    }

    private <T> @Nullable T same(Function<Build, @Nullable T> answer) {
        var answers = readings.stream().map(reading -> Optional.ofNullable(answer.apply(reading)));
        var distinct = answers.distinct().toList();
        return distinct.size() == 1 ? distinct.getFirst().orElse(null) : null;
    }
}
