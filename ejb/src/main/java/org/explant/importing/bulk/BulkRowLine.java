// SPDX-License-Identifier: Apache-2.0
package org.explant.importing.bulk;

import java.util.List;
import java.util.Map;
import org.explant.claim.ClaimName;
import org.explant.importing.row.Fault;
import org.explant.importing.row.RowVerdict;
import org.jspecify.annotations.Nullable;

/**
 * One claim of a bulk change.
 *
 * @param claim null where it does not exist for the person any more
 * @param fields those that change
 */
public record BulkRowLine(
        @Nullable ClaimName claim,
        @Nullable RowVerdict verdict,
        List<String> fields,
        Map<String, String> before,
        Map<String, String> after,
        List<Fault> faults) {}
