// SPDX-License-Identifier: Apache-2.0
package org.explant.monitoring.trigger;

import java.util.Optional;
import org.explant.monitoring.guidance.Era;
import org.explant.monitoring.result.Comparison;
import org.explant.monitoring.result.MetalResult;
import org.explant.monitoring.result.Threshold;

/** A threshold, and the alert that states it. */
record Limit(Threshold threshold, String reference) {
    static Optional<Limit> of(Era.Advice advice) {
        var threshold = advice.trigger().threshold();
        return threshold == null
                ? Optional.empty()
                : Optional.of(new Limit(threshold, advice.version().reference()));
    }

    Comparison compare(MetalResult result) {
        return threshold.compare(result);
    }
}
