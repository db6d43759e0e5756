// SPDX-License-Identifier: Apache-2.0
package org.explant.monitoring;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.explant.access.Permission;
import org.explant.audit.Act;
import org.explant.claim.FileTrail;
import org.explant.monitoring.due.MonitoredPeople;
import org.explant.monitoring.edition.DraftId;
import org.explant.monitoring.edition.GuidanceDrafts;
import org.explant.monitoring.guidance.Era;
import org.explant.monitoring.guidance.GuidanceVersion;
import org.explant.monitoring.guidance.NotGuidance;
import org.explant.monitoring.impact.Comparing;
import org.explant.monitoring.impact.ImpactLine;
import org.explant.monitoring.impact.ImpactSheet;
import org.explant.shared.NotFound;
import org.jspecify.annotations.Nullable;

/** Whom a version of the guidance touches, of the claims that exist for the reader: before it is released, and after. */
@Stateless
@RolesAllowed(Permission.READS_CLAIMS)
public class Impacts {
    @Inject
    private ShippedGuidance guidance;

    @Inject
    private GuidanceDrafts drafts;

    @Inject
    private MonitoredPeople people;

    @Inject
    private FileTrail trail;

    /**
     * What a version in the list changed, against what was in force the day before it was issued.
     *
     * @param asOf the day on which hips are judged; the day of issue when null
     */
    public ImpactSheet of(@NotNull String reference, @Nullable LocalDate asOf) {
        var library = guidance.library();
        var version = library.version(reference).orElseThrow(NotFound::new);
        var issued = version.issued().value();
        var after = library.eraOn(issued).orElseThrow();
        var before = library.eraOn(issued.minusDays(1)).orElse(null);
        return sheet(reference, new Comparing(guidance.duties(), before, after, asOf == null ? issued : asOf));
    }

    /**
     * What a draft would change if it were released today, or on the day of its issue where that is still to come.
     *
     * @param asOf the day on which hips are judged; that day when null
     */
    public ImpactSheet ofDraft(@NotNull UUID draft, @Nullable LocalDate asOf) {
        var sheet = drafts.sheet(new DraftId(draft));
        var version = sheet.version();
        if (version == null) throw new NotGuidance("version", "as the draft says");
        var issued = version.issued().value();
        var today = trail.today();
        var day = asOf != null ? asOf : issued.isAfter(today) ? issued : today;
        var after = guidance.with(version).eraOn(day).orElseThrow(NotFound::new);
        var before = guidance.library().eraOn(day).orElse(null);
        return sheet(version.reference(), new Comparing(guidance.duties(), before, after, day));
    }

    private ImpactSheet sheet(String reference, Comparing comparing) {
        var lines = new ArrayList<ImpactLine>();
        for (var each : people.of(trail.reader()))
            for (var impact : comparing.of(each.person().history()))
                lines.add(new ImpactLine(
                        each.reference(), each.claimant(), each.person().place(impact.side()), impact));
        var facts = Map.of("alert", reference, "hips", Integer.toString(lines.size()));
        trail.noted(Act.GUIDANCE_IMPACT_READ, null, null, facts);
        return new ImpactSheet(reference, comparing.day(), references(comparing.before()), lines);
    }

    private static Set<String> references(@Nullable Era era) {
        return era == null
                ? Set.of()
                : era.versions().stream().map(GuidanceVersion::reference).collect(Collectors.toUnmodifiableSet());
    }
}
