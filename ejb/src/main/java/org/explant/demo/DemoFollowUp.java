// SPDX-License-Identifier: Apache-2.0
package org.explant.demo;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.explant.claim.Stamp;
import org.explant.implant.construct.OperationKind;
import org.explant.implant.source.ImplantField;
import org.explant.monitoring.observation.NewObservation;
import org.explant.monitoring.observation.Observations;
import org.explant.monitoring.observed.ObservationField;
import org.explant.monitoring.observed.ObservationKind;
import org.explant.shared.PartialDate;

/**
 * What the practice knows of quiet resurfacings: no symptoms until long after June 2017, and reviews that ran out. They are
 * those whom the guidance of that month covered for the first time.
 */
@Dependent
class DemoFollowUp {
    private static final List<String> QUIET = List.of("Cormet", "Conserve");
    private static final LocalDate JUNE_2017 = LocalDate.of(2017, 6, 29);

    private final Observations observations;

    @Inject
    DemoFollowUp(Observations observations) {
        this.observations = observations;
    }

    void tell(@Observes DemoFiled filed) {
        var quiet = filed.claim().operations().stream()
                .filter(DemoFollowUp::isQuiet)
                .toList();
        if (quiet.isEmpty() || DemoHistory.tellsOf(filed.claim()) || isRevisedBefore(filed.claim())) return;
        var by = filed.person(filed.claim().supervisingPartner());
        var on = filed.claim().moves().getLast().on();
        var then = new Stamp(by, on, on.atTime(10, 0).toInstant(ZoneOffset.UTC));
        observations.bringIn(filed.id(), told(filed.claim(), quiet, on), then);
    }

    private static List<NewObservation> told(DemoClaim claim, List<DemoOperation> quiet, LocalDate until) {
        var all = new ArrayList<NewObservation>();
        for (var operation : quiet)
            all.add(new NewObservation(
                    ObservationKind.SYMPTOMS,
                    operation.side(),
                    date(operation),
                    Map.of(ObservationField.SYMPTOMS, "ABSENT")));
        // Every other one has been seen lately, the others not for years.
        var seen = JUNE_2017.plusMonths(7L + claim.sequence() % 5);
        var last = claim.sequence() % 2 == 0 ? until : LocalDate.of(2021, 3, 1);
        for (var day = seen; day.isBefore(last); day = day.plusMonths(13))
            all.add(new NewObservation(
                    ObservationKind.REVIEW, null, day, Map.of(ObservationField.FUNCTION, "NOT_SAID")));
        return all;
    }

    private static boolean isQuiet(DemoOperation operation) {
        return OperationKind.PRIMARY.name().equals(operation.told().get(ImplantField.OPERATION))
                && operation.components().stream()
                        .map(each -> each.getOrDefault(ImplantField.SYSTEM, ""))
                        .anyMatch(system -> QUIET.stream().anyMatch(system::startsWith))
                && date(operation).isBefore(JUNE_2017);
    }

    private static boolean isRevisedBefore(DemoClaim claim) {
        return claim.operations().stream()
                .filter(each -> !OperationKind.PRIMARY.name().equals(each.told().get(ImplantField.OPERATION)))
                .anyMatch(each -> date(each).isBefore(JUNE_2017));
    }

    private static LocalDate date(DemoOperation operation) {
        var text = operation.told().get(ImplantField.DATE);
        return PartialDate.parse(text == null ? "2008" : text).from();
    }
}
