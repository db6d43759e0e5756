// SPDX-License-Identifier: Apache-2.0
package org.explant.implant;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.explant.claim.ClaimId;
import org.jspecify.annotations.Nullable;

/**
 * Ledgers as they are stored, and the makers that their components may be of.
 *
 * @param lines by what they are about
 */
record LedgerRows(
        List<Hip> hips,
        List<HipOperation> operations,
        List<ImplantComponent> components,
        Map<UUID, List<SourceLine>> lines,
        Map<ClaimId, LocalDate> died,
        Makers makers) {
    static LedgerRows read(ImplantQueries queries, Makers makers, Collection<ClaimId> claims) {
        return new LedgerRows(
                queries.hips(claims),
                queries.operations(claims),
                queries.components(claims),
                queries.lines(claims).stream().collect(Collectors.groupingBy(SourceLine::about)),
                queries.died(claims).stream().collect(Collectors.toMap(DiedOn::claim, DiedOn::on, (one, _) -> one)),
                makers);
    }

    /** Those of one claim. */
    LedgerRows of(ClaimId claim) {
        return new LedgerRows(
                hips.stream().filter(each -> each.claimId().equals(claim)).toList(),
                operations.stream().filter(each -> each.claimId().equals(claim)).toList(),
                components.stream().filter(each -> each.claimId().equals(claim)).toList(),
                lines,
                died,
                makers);
    }

    List<SourceLine> about(About about) {
        return lines.getOrDefault(about.value(), List.of());
    }

    @Nullable
    LocalDate diedOn(ClaimId claim) {
        return died.get(claim);
    }
}
