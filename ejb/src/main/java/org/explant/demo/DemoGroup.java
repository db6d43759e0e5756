// SPDX-License-Identifier: Apache-2.0
package org.explant.demo;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.explant.group.Cause;
import org.explant.group.Causes;
import org.explant.group.proceedings.ClaimNumber;
import org.explant.group.proceedings.CourtStep;
import org.explant.group.proceedings.EarlierForm;
import org.explant.group.proceedings.ProceedingId;
import org.explant.group.proceedings.ProceedingTerms;
import org.explant.group.proceedings.Proceedings;
import org.explant.group.standstill.EarlierStandstill;
import org.explant.group.standstill.PrintedName;
import org.explant.group.standstill.StandstillId;
import org.explant.group.standstill.StandstillKind;
import org.explant.group.standstill.StandstillTerms;
import org.explant.group.standstill.Standstills;
import org.explant.group.standstill.Waiver;
import org.jspecify.annotations.Nullable;

/** What the claims of the demo book share: a claim form for every year of issue, and one standstill before issue. */
@Dependent
class DemoGroup {
    private static final String MAKER = "Quillfeather Orthopedics, Inc.";
    private static final String OTHER_MAKER = "Tavy Joint Systems Ltd";
    private static final int FORGOTTEN = 9;
    private static final int NAMES_A_PAGE = 20;

    private final Proceedings proceedings;
    private final Standstills standstills;

    @Inject
    DemoGroup(Proceedings proceedings, Standstills standstills) {
        this.proceedings = proceedings;
        this.standstills = standstills;
    }

    void tell(@Observes DemoFiled filed) {
        // Behind a wall there are fewer people to ask, and none of them is the partner of this book.
        if (!filed.claim().restrictedTo().isEmpty()) return;
        var issued = reached(filed.claim(), StageLine.ISSUED);
        if (issued != null) issue(filed, issued);
        else if (reached(filed.claim(), StageLine.RETAINED) != null) stand(filed);
    }

    private void issue(DemoFiled filed, LocalDate on) {
        int year = on.getYear();
        var early = LocalDate.of(year, 1, 6);
        var received = early.isBefore(on.minusDays(3)) ? early : on.minusDays(3);
        var form = new EarlierForm(
                new ProceedingId(key("form " + year)),
                filed.person(filed.claim().supervisingPartner()),
                new ProceedingTerms(
                        "High Court, King’s Bench Division",
                        new ClaimNumber("KB-%d-%06d".formatted(year, 307 + year % 10)),
                        null),
                List.of(MAKER, OTHER_MAKER),
                Map.of(
                        CourtStep.FEE_PAID, received,
                        CourtStep.RECEIVED_BY_COURT, received,
                        CourtStep.ISSUED, received.plusDays(3)),
                Set.of(Cause.CONSUMER_PROTECTION, Cause.NEGLIGENCE),
                received.plusDays(3).isBefore(on) ? on : null);
        proceedings.bringIn(form, filed.id());
    }

    private void stand(DemoFiled filed) {
        var signed = filed.asAt().minusMonths(7);
        var terms = new StandstillTerms(
                MAKER,
                StandstillKind.SUSPENSION,
                signed,
                true,
                null,
                true,
                28,
                null,
                Waiver.DEFENCE_RESERVED,
                Causes.of(Set.of(Cause.NEGLIGENCE)),
                signed.minusDays(2),
                signed,
                null,
                null);
        standstills.bringIn(
                new EarlierStandstill(
                        new StandstillId(key("standstill")),
                        filed.person(filed.claim().supervisingPartner()),
                        terms,
                        printed(filed.claim())),
                filed.id());
    }

    private static @Nullable PrintedName printed(DemoClaim claim) {
        if (claim.sequence() % FORGOTTEN == 0) return null;
        var name = claim.claimant().surname().toUpperCase(Locale.UK) + ", "
                + claim.claimant().forename();
        return new PrintedName(name, null, null, 3 + claim.sequence() / NAMES_A_PAGE);
    }

    private static @Nullable LocalDate reached(DemoClaim claim, StageLine stage) {
        return claim.moves().stream()
                .filter(move -> move.stage().equals(stage.name()))
                .map(DemoMove::on)
                .findFirst()
                .orElse(null);
    }

    private static UUID key(String name) {
        return UUID.nameUUIDFromBytes(("explant demo book " + name).getBytes(StandardCharsets.UTF_8));
    }
}
