// SPDX-License-Identifier: Apache-2.0
package org.explant.importing;

import java.util.Map;
import java.util.UUID;

/**
 * A saved mapping, laid upon a sheet.
 *
 * @param columns what of it the sheet has
 * @param wanted how many columns it knows
 */
public record SuggestedMapping(UUID mappingId, String name, String source, Map<String, Integer> columns, int wanted) {
    public boolean fits() {
        return columns.size() == wanted;
    }
}
