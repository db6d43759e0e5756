// SPDX-License-Identifier: Apache-2.0
package org.explant.implant;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.explant.implant.construct.Finding;
import org.explant.implant.construct.FindingKind;
import org.explant.implant.construct.HipFacts;
import org.explant.implant.construct.Misfits;
import org.explant.implant.source.ImplantField;
import org.explant.implant.source.Sureness;
import org.jspecify.annotations.Nullable;

/** Everything that is to be told of a hip unasked: what its sources leave in doubt, and what does not fit. */
final class Doubts {
    private static final Set<ImplantField> IDENTITY = EnumSet.copyOf(ImplantField.IDENTITY);

    private Doubts() {}

    static List<Finding> of(HipFacts facts, List<OperationSheet> operations, @Nullable LocalDate died) {
        var found = new ArrayList<>(Misfits.of(facts));
        found.addAll(Misfits.afterDeath(facts, died));
        for (OperationSheet operation : operations) {
            disagreeing(operation.fields())
                    .forEach(field -> found.add(
                            Finding.about(FindingKind.SOURCES_DISAGREE, operation.operationId(), null, field)));
            operation.implanted().forEach(component -> doubt(component, found));
        }
        found.sort(Comparator.comparing(Finding::kind));
        return List.copyOf(found);
    }

    private static void doubt(ComponentSheet component, List<Finding> found) {
        var id = component.componentId();
        disagreeing(component.fields())
                .forEach(field -> found.add(Finding.about(FindingKind.SOURCES_DISAGREE, null, id, field)));
        component.fields().stream()
                .filter(sheet ->
                        IDENTITY.contains(sheet.field()) && sheet.assessment().sureness() == Sureness.ONE_WEAK_SOURCE)
                .findFirst()
                .ifPresent(sheet -> found.add(Finding.about(FindingKind.ONE_WEAK_SOURCE, null, id, sheet.field())));
    }

    private static List<ImplantField> disagreeing(List<FieldSheet> fields) {
        return fields.stream()
                .filter(FieldSheet::isDisagreeing)
                .map(FieldSheet::field)
                .toList();
    }
}
