// SPDX-License-Identifier: Apache-2.0
package org.explant.claim.merge;

import java.util.List;
import org.explant.party.PartyRef;

/**
 * What a merge would do.
 *
 * @param fields in which the two differ: one value of each is chosen
 * @param rows that will move
 * @param others whether more rows move that the reader may not know of
 */
public record MergePreview(Side kept, Side gone, List<MergeField> fields, List<MergeRow> rows, boolean others) {
    public MergePreview {
        fields = List.copyOf(fields);
        rows = List.copyOf(rows);
    }

    /**
     * One of the two.
     *
     * @param version what the merge is made upon
     */
    public record Side(PartyRef party, String name, int version) {
        /** Keeps the person out of logs. */
        @Override
        public String toString() {
            return "Side";
        }
    }
}
