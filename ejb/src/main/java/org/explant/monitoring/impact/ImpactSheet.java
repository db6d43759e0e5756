// SPDX-License-Identifier: Apache-2.0
package org.explant.monitoring.impact;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.explant.monitoring.due.HipPlace;
import org.jspecify.annotations.Nullable;

/**
 * What a version of the guidance changes on a day for the hips that the reader may know of.
 *
 * @param reference of the version
 * @param replaced what was in force before it
 * @param lines every hip with a metal bearing on that day, by reference and side
 */
public record ImpactSheet(String reference, LocalDate day, Set<String> replaced, List<ImpactLine> lines) {
    /** How one device, or one hospital, comes off. */
    public record Group(String key, String name, ImpactFigures figures) {}

    /**
     * Which lines of it are wanted.
     *
     * @param effect null for every hip
     * @param device key of a device, null for every one
     * @param hospital key of a hospital, null for every one
     */
    public record Wish(
            @Nullable Effect effect,
            @Nullable String device,
            @Nullable String hospital) {
        boolean fits(ImpactLine line) {
            return (effect == null || line.impact().effects().contains(effect))
                    && (device == null
                            || device.equals(HipPlace.key(line.place().device())))
                    && (hospital == null
                            || hospital.equals(HipPlace.key(line.place().hospital())));
        }
    }

    public ImpactSheet {
        replaced = Set.copyOf(replaced);
        lines = lines.stream()
                .sorted(Comparator.comparing(
                                (ImpactLine line) -> line.reference().value())
                        .thenComparing(line -> line.impact().side()))
                .toList();
    }

    public ImpactFigures figures() {
        return ImpactFigures.of(lines);
    }

    public List<ImpactLine> lines(Wish wish) {
        return lines.stream().filter(wish::fits).toList();
    }

    /** By device, those with most hips first. */
    public List<Group> devices() {
        return groups(HipPlace::device);
    }

    /** By the hospital that put it in, those with most hips first. */
    public List<Group> hospitals() {
        return groups(HipPlace::hospital);
    }

    private List<Group> groups(Function<HipPlace, String> name) {
        var byKey = lines.stream()
                .collect(Collectors.groupingBy(
                        line -> HipPlace.key(name.apply(line.place())), TreeMap::new, Collectors.toList()));
        return byKey.entrySet().stream()
                .map(each -> new Group(
                        each.getKey(),
                        name.apply(each.getValue().getFirst().place()),
                        ImpactFigures.of(each.getValue())))
                .sorted(Comparator.comparing((Group group) -> -group.figures().hips()))
                .toList();
    }
}
