// SPDX-License-Identifier: Apache-2.0
package org.explant.monitoring.history;

import java.time.LocalDate;
import java.util.Set;

/** An image of one hip. */
public record HipImage(LocalDate on, ImagingModality modality, Set<ImagingFinding> findings) {
    public HipImage {
        findings = Set.copyOf(findings);
    }

    public boolean isAbnormal() {
        return findings.stream().anyMatch(ImagingFinding::isAbnormal);
    }

    public boolean shows(ImagingFinding finding) {
        return findings.contains(finding);
    }
}
