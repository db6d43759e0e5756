// SPDX-License-Identifier: Apache-2.0
package org.explant.overview;

import java.util.List;

/**
 * What awaits a person who works on claims.
 *
 * @param own whether the numbers are those of the reader's own claims; whoever runs and supervises none sees everybody's
 * @param monitoring reviews of hips past their date by more than the grace
 * @param overdue what awaits the reader, or everybody, and should have been done before today
 */
public record HomeSheet(
        boolean own,
        long open,
        long quiet,
        long reading,
        long problems,
        long overdue,
        long dueToday,
        long monitoring,
        List<RecentClaimLine> recent) {
    public HomeSheet {
        recent = List.copyOf(recent);
    }
}
