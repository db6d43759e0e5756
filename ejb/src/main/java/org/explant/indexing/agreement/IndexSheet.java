// SPDX-License-Identifier: Apache-2.0
package org.explant.indexing.agreement;

import java.util.List;

/**
 * The index as those see it who keep it.
 *
 * @param instance names this index; a rebuilt one has another name
 * @param documents documents that it holds
 * @param pages pages that it holds
 * @param watermark every change up to this number can be found
 * @param pending documents that it has yet to take up
 * @param parkedNumber documents that it could not take up
 * @param parked the first of them
 * @param comparisons the latest comparisons, newest first
 * @param staleHits hits that the database no longer knew and that were not shown, since this server began
 * @param rebuilding whether it is being built anew beside the one that answers
 */
public record IndexSheet(
        String instance,
        long documents,
        long pages,
        long watermark,
        long pending,
        long parkedNumber,
        List<ParkedLine> parked,
        List<ComparisonLine> comparisons,
        long staleHits,
        boolean rebuilding) {
    public IndexSheet {
        parked = List.copyOf(parked);
        comparisons = List.copyOf(comparisons);
    }
}
