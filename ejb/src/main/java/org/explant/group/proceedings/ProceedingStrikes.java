// SPDX-License-Identifier: Apache-2.0
package org.explant.group.proceedings;

import java.util.UUID;
import java.util.stream.Stream;
import org.explant.claim.Stamp;
import org.explant.shared.NotFound;

/** Strikes out what stands on the form as its reader sees it, and nothing else. */
final class ProceedingStrikes {
    private ProceedingStrikes() {}

    static void strike(ProceedingDesk desk, ProceedingSheet sheet, Strike wanted, Stamp stamp) {
        var entry = wanted.entry();
        var reason = wanted.reason();
        switch (wanted.part()) {
            case DEFENDANT -> {
                require(sheet.defendants().stream().map(DefendantLine::defendant), entry);
                desk.entry(FormDefendant.class, entry).strike(reason, stamp);
            }
            case CLAIMANT -> {
                require(sheet.claimants().stream().map(ClaimantLine::claimant), entry);
                desk.entry(FormClaimant.class, entry).strike(reason, stamp);
            }
            case CAUSE -> {
                require(sheet.causes().stream().map(CauseLine::causeId), entry);
                desk.entry(PleadedCause.class, entry).strike(reason, stamp);
            }
            case FACT -> {
                require(sheet.facts().stream().map(FactLine::factId), entry);
                desk.entry(ProceedingFact.class, entry).strike(reason, stamp);
            }
        }
    }

    private static void require(Stream<UUID> known, UUID entry) {
        if (known.noneMatch(entry::equals)) throw new NotFound();
    }
}
