// SPDX-License-Identifier: Apache-2.0
package org.explant.monitoring;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.explant.access.Permission;
import org.explant.monitoring.guidance.GuidanceLibrary;
import org.explant.monitoring.guidance.GuidanceVersion;
import org.explant.shared.NotFound;

/** The regulator's alerts about follow-up, as Explant holds them: every version, every cell with its source. */
@Stateless
@RolesAllowed(Permission.READS_CLAIMS)
public class Guidances {
    @Inject
    private ShippedGuidance guidance;

    /** Every version, the newest first. */
    public List<GuidanceLine> lines() {
        return library().versions().reversed().stream().map(this::line).toList();
    }

    /** One version with its rows and triggers. */
    public GuidanceVersion version(@NotNull String reference) {
        return library().version(reference).orElseThrow(NotFound::new);
    }

    private GuidanceLine line(GuidanceVersion version) {
        var later = library().replacing(version);
        return new GuidanceLine(
                version,
                later.map(GuidanceVersion::reference).orElse(null),
                version.unverifiedCells(),
                guidance.isEdited(version));
    }

    private GuidanceLibrary library() {
        return guidance.library();
    }
}
