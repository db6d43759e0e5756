// SPDX-License-Identifier: Apache-2.0
package org.explant.implant.construct;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.explant.implant.OperationId;
import org.explant.shared.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * All the ways in which the partial dates of a hip's operations can be read for one day: each operation either had been
 * done by its end, or had not, or may have been. A reading by which something came out before it went in is none.
 *
 * @param done operations that had certainly been done
 * @param open operations that may have been
 */
record Readings(List<Part> parts, Set<OperationId> done, List<OperationId> open) {
    /** More would never be read one by one by a person either. */
    private static final int MOST_OPEN = 12;

    static Readings of(LocalDate day, List<Part> parts) {
        Map<OperationId, @Nullable PartialDate> dates = new HashMap<>();
        for (Part part : parts) {
            dates.put(part.stay().in(), part.stay().from());
            if (part.stay().out() != null)
                dates.put(part.stay().out(), part.stay().until());
        }
        var done = new HashSet<OperationId>();
        var open = new ArrayList<OperationId>();
        dates.forEach((operation, date) -> {
            if (date == null || !date.earliest().isAfter(day) && date.latest().isAfter(day)) open.add(operation);
            else if (!date.latest().isAfter(day)) done.add(operation);
        });
        return new Readings(parts, done, open);
    }

    /** The parts that are in, by each reading. */
    List<List<Part>> inEach() {
        var all = new ArrayList<List<Part>>();
        int ways = 1 << Math.min(open.size(), MOST_OPEN);
        for (int way = 0; way < ways; way++) {
            var chosen = new HashSet<>(done);
            for (int i = 0; i < open.size(); i++) if ((way >> i & 1) == 1) chosen.add(open.get(i));
            if (isPossible(chosen)) all.add(in(chosen));
        }
        return all.isEmpty() ? List.of(in(done)) : all;
    }

    private List<Part> in(Set<OperationId> happened) {
        return parts.stream()
                .filter(part -> happened.contains(part.stay().in()) && !isOut(part, happened))
                .toList();
    }

    private boolean isPossible(Set<OperationId> happened) {
        return parts.stream()
                .noneMatch(part ->
                        isOut(part, happened) && !happened.contains(part.stay().in()));
    }

    private static boolean isOut(Part part, Set<OperationId> happened) {
        return part.stay().out() != null && happened.contains(part.stay().out());
    }
}
