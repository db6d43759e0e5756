// SPDX-License-Identifier: Apache-2.0
package org.explant.monitoring;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.explant.catalogue.ComponentKind;
import org.explant.claim.ClaimId;
import org.explant.implant.HipSheet;
import org.explant.implant.Ledgers;
import org.explant.implant.source.ImplantField;
import org.explant.monitoring.due.Claimant;
import org.explant.monitoring.due.DutyBook;
import org.explant.monitoring.due.HipPlace;
import org.explant.monitoring.due.KnownPerson;
import org.explant.monitoring.observation.RecordedHistories;
import org.explant.monitoring.observed.ObservationKind;
import org.explant.monitoring.observed.RecordedHistory;

/** Puts together what ledger, claimant and records say of people, some claims at a time. It asks no wall. */
@Dependent
class KnownPeople {
    private final Ledgers ledgers;
    private final DutyBook book;
    private final RecordedHistories recorded;

    @Inject
    KnownPeople(Ledgers ledgers, DutyBook book, RecordedHistories recorded) {
        this.ledgers = ledgers;
        this.book = book;
        this.recorded = recorded;
    }

    /** Those of the claims that have a claimant and a hip. */
    List<KnownPerson> of(Collection<ClaimId> claims) {
        var hips = ledgers.of(claims);
        var told = recorded.of(claims);
        var people = new ArrayList<KnownPerson>();
        for (Claimant claimant : book.claimants(claims)) {
            var own = hips.getOrDefault(claimant.claim(), List.of());
            if (!own.isEmpty())
                people.add(person(claimant, own, told.getOrDefault(claimant.claim(), RecordedHistory.NOTHING)));
        }
        return people;
    }

    private static KnownPerson person(Claimant claimant, List<HipSheet> hips, RecordedHistory told) {
        var history = LedgerHistory.of(hips, new WhoseHips(claimant.sex(), claimant.died()), told);
        var decided = told.all().stream()
                .filter(each -> each.kind() == ObservationKind.REVISION && each.side() != null)
                .map(each -> new KnownPerson.Decided(Objects.requireNonNull(each.side()), each.on()))
                .toList();
        return new KnownPerson(
                claimant.claim(), history, hips.stream().map(KnownPeople::place).toList(), decided);
    }

    /** The device that was put in first, and where: of whom follow-up is asked. */
    private static HipPlace place(HipSheet hip) {
        for (var operation : hip.operations()) {
            if (operation.implanted().isEmpty()) continue;
            var device = operation.implanted().stream()
                    .filter(each -> each.kind() != ComponentKind.STEM)
                    .map(each -> each.value(ImplantField.SYSTEM))
                    .filter(Objects::nonNull)
                    .distinct()
                    .sorted()
                    .collect(Collectors.joining(", "));
            return new HipPlace(
                    hip.side(), device, Objects.requireNonNullElse(operation.value(ImplantField.HOSPITAL), ""));
        }
        return new HipPlace(hip.side(), "", "");
    }
}
