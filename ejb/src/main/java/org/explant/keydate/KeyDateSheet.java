// SPDX-License-Identifier: Apache-2.0
package org.explant.keydate;

import java.util.List;
import org.explant.claim.ClaimReference;

/** One key date with all that happened to it, the latest first. */
public record KeyDateSheet(ClaimReference claim, KeyDateLine line, List<KeyDateStepLine> steps) {
    public KeyDateSheet {
        steps = List.copyOf(steps);
    }
}
