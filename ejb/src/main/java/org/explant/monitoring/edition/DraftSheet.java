// SPDX-License-Identifier: Apache-2.0
package org.explant.monitoring.edition;

import java.util.List;
import org.explant.monitoring.guidance.GuidanceText;
import org.explant.monitoring.guidance.GuidanceVersion;
import org.jspecify.annotations.Nullable;

/**
 * A draft with all that stands in it.
 *
 * @param version as the engine would read it; null while it cannot be read
 * @param differences from what it was a copy of, line by line
 * @param editions the latest first
 * @param release null until it is released
 */
public record DraftSheet(
        DraftLine line,
        GuidanceText text,
        @Nullable GuidanceVersion version,
        List<GuidanceText.Difference> differences,
        List<EditionLine> editions,
        @Nullable ReleaseLine release) {
    public DraftSheet {
        differences = List.copyOf(differences);
        editions = List.copyOf(editions);
    }
}
