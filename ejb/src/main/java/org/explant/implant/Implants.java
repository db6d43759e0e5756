// SPDX-License-Identifier: Apache-2.0
package org.explant.implant;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.explant.access.Permission;
import org.explant.audit.Act;
import org.explant.audit.AuditTrail;
import org.explant.claim.ClaimId;
import org.explant.claim.OnThisClaim;
import org.explant.implant.construct.Build;
import org.explant.implant.construct.MetalOnMetal;
import org.explant.shared.NotFound;
import org.explant.shared.PartialDate;

/** The hips of a claimant: what was put in and taken out, what each paper says of it, and what is in on a day. */
@Stateless
@OnThisClaim
@RolesAllowed(Permission.READS_CLAIMS)
public class Implants {
    @Inject
    private ImplantQueries queries;

    @Inject
    private LedgerDesk desk;

    @Inject
    private AuditTrail trail;

    /** Both hips with all sources, as far as they were entered; seen on the audit trail. */
    public List<HipSheet> hips(@NotNull ClaimId claim) {
        trail.record(Act.HIPS_VIEWED, claim.value(), null, Map.of());
        return desk.sheets(claim);
    }

    /** Both hips in one glance, for the header of every screen about the claim; leaves no trace. */
    public List<HipSign> signs(@NotNull ClaimId claim) {
        return desk.sheets(claim).stream().map(Implants::sign).toList();
    }

    /** An operation or a component with all its sources, and every acceptance there was. */
    public SourceSheet sources(@NotNull ClaimId claim, @NotNull About about) {
        trail.record(Act.HIPS_VIEWED, claim.value(), about.value(), Map.of());
        var accepted = queries.acceptances(claim, about.value());
        return desk.sheets(claim).stream()
                .flatMap(hip -> SourceSheet.of(hip, about, accepted).stream())
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private static HipSign sign(HipSheet hip) {
        var left = hip.facts().left();
        var build = Build.of(left);
        int operations = hip.operations().size();
        return new HipSign(
                hip.side(),
                build.construct(),
                left.isEmpty() ? MetalOnMetal.NO : build.metalOnMetal(),
                build.headMillimetres(),
                left.stream()
                        .map(part -> part.stay().from())
                        .filter(Objects::nonNull)
                        .max(Comparator.comparing(PartialDate::from))
                        .orElse(null),
                Math.max(0, operations - 1));
    }
}
