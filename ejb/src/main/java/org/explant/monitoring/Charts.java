// SPDX-License-Identifier: Apache-2.0
package org.explant.monitoring;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.explant.access.Permission;
import org.explant.audit.Act;
import org.explant.audit.AuditTrail;
import org.explant.claim.ClaimId;
import org.explant.claim.OnThisClaim;
import org.explant.implant.Implants;
import org.explant.monitoring.chart.ChartFacts;
import org.explant.monitoring.chart.ChartWish;
import org.explant.monitoring.chart.MetalChart;
import org.explant.monitoring.chart.OperationMark;

/** A claimant's metal levels over the years, with what was done and advised meanwhile. */
@Stateless
@RolesAllowed(Permission.READS_CLAIMS)
public class Charts {
    @Inject
    private ShippedGuidance guidance;

    @Inject
    private Histories histories;

    @Inject
    private Implants implants;

    @Inject
    private AuditTrail trail;

    /** What stands on the chart of a claim; whoever draws or lists it has viewed it. */
    @OnThisClaim
    public MetalChart ofClaim(@NotNull ClaimId claim, @NotNull LocalDate day, @NotNull ChartWish wish) {
        var facts = ChartFacts.of(LivedDays.checked(day), histories.of(claim), operations(claim));
        var chart = MetalChart.of(facts, guidance.library(), wish);
        trail.record(
                Act.METAL_CHART_VIEWED,
                claim.value(),
                null,
                Map.of("asOf", day.toString(), "specimen", chart.specimen().name()));
        return chart;
    }

    private List<OperationMark> operations(ClaimId claim) {
        var marks = new ArrayList<OperationMark>();
        for (var hip : implants.hips(claim))
            for (var operation : hip.operations()) {
                var date = operation.date();
                if (date != null) marks.add(new OperationMark(hip.side(), operation.kind(), date));
            }
        return marks;
    }
}
