// SPDX-License-Identifier: Apache-2.0
package org.explant.monitoring.guidance;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One alert as issued.
 *
 * @param completedBy when trusts had to have done what it asks; null where none was seen
 * @param families the devices it is about; empty for every metal-on-metal hip
 * @param replaces references of the versions whose follow-up advice it takes the place of
 * @param rows in the order in which they are asked: the first that fits is the hip's
 */
public record GuidanceVersion(
        String reference,
        String title,
        Stated<LocalDate> issued,
        @Nullable Stated<LocalDate> completedBy,
        Set<DeviceFamily> families,
        Set<String> replaces,
        String note,
        List<GuidanceRow> rows,
        List<GuidanceTrigger> triggers) {
    public GuidanceVersion {
        families = Set.copyOf(families);
        replaces = Set.copyOf(replaces);
        rows = List.copyOf(rows);
        triggers = List.copyOf(triggers);
    }

    /** Nothing that it creates is due before this day. */
    public LocalDate firstDue() {
        return completedBy == null ? issued.value() : completedBy.value();
    }

    public boolean isGeneral() {
        return families.isEmpty();
    }

    public Optional<GuidanceRow> rowFor(Situation hip) {
        if (!isGeneral() && !families.contains(hip.family())) return Optional.empty();
        return rows.stream().filter(row -> row.condition().holdsFor(hip)).findFirst();
    }

    public Optional<GuidanceRow> row(String rowId) {
        return rows.stream().filter(row -> row.rowId().equals(rowId)).findFirst();
    }

    public Optional<GuidanceTrigger> trigger(TriggerKind kind) {
        return triggers.stream().filter(each -> each.kind() == kind).findFirst();
    }

    /** How many of its cells no source was read for. */
    public long unverifiedCells() {
        long cells = 0;
        for (var row : rows) {
            if (!row.frequency().isVerified()) cells++;
            cells += row.examinations().values().stream()
                    .filter(each -> !each.isVerified())
                    .count();
        }
        return cells
                + triggers.stream().filter(each -> !each.advice().isVerified()).count()
                + (issued.isVerified() ? 0 : 1)
                + (completedBy == null || completedBy.isVerified() ? 0 : 1);
    }
}
