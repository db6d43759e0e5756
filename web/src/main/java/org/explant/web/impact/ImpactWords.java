// SPDX-License-Identifier: Apache-2.0
package org.explant.web.impact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.stream.Collectors;
import org.explant.monitoring.duty.PresentDuty;
import org.explant.monitoring.impact.HipImpact;
import org.explant.web.Sentences;
import org.explant.web.monitoring.MonitoringWords;
import org.explant.web.ui.Labels;
import org.jspecify.annotations.Nullable;

/** What changes for a hip, in words. */
@Named("impactWords")
@ApplicationScoped
public class ImpactWords {
    @Inject
    private MonitoringWords monitoring;

    /** {@code Yearly for life}; of a hip without national dates, how it stands. */
    public String duty(@Nullable PresentDuty duty) {
        if (duty == null) return Sentences.format("impact.nothing");
        var applied = duty.applied();
        return applied == null
                ? Labels.of(duty.state())
                : monitoring.frequency(applied.row().frequency().value());
    }

    /** {@code MDA/2017/018 T2}; empty where no row governs. */
    public String source(@Nullable PresentDuty duty) {
        return duty == null || duty.applied() == null ? "" : duty.applied().citation();
    }

    /** How sure the cell is that says how often. */
    public String confidence(PresentDuty duty) {
        var applied = duty.applied();
        return applied == null ? "" : Labels.of(applied.row().frequency().verification());
    }

    public String sign(PresentDuty duty) {
        var applied = duty.applied();
        return applied == null
                ? "neutral"
                : monitoring.sign(applied.row().frequency().verification());
    }

    public String symptoms(HipImpact impact) {
        if (impact.symptoms() == null) return Sentences.format("impact.symptoms.unknown");
        return Sentences.format(impact.symptoms() ? "impact.symptoms.yes" : "impact.symptoms.no");
    }

    /** What was taken as the strictest it may be; empty where all is known that matters. */
    public String unknowns(PresentDuty duty) {
        var reading = duty.reading();
        if (reading == null || reading.matters().isEmpty()) return "";
        return Sentences.format(
                "worklist.unknown",
                reading.matters().stream().sorted().map(Labels::of).collect(Collectors.joining(", ")));
    }

    /** Everything that changes. */
    public String effects(HipImpact impact) {
        return impact.effects().isEmpty()
                ? Sentences.format("impact.same")
                : impact.effects().stream().map(Labels::of).collect(Collectors.joining(" · "));
    }
}
