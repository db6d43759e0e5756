// SPDX-License-Identifier: Apache-2.0
package org.explant.catalogue;

import java.util.List;
import org.explant.catalogue.code.ScannedCode;

/**
 * What was typed or scanned, taken apart, and what it may be.
 *
 * @param proposals the likeliest first
 */
public record Identified(ScannedCode code, List<Proposal> proposals) {
    public Identified {
        proposals = List.copyOf(proposals);
    }
}
