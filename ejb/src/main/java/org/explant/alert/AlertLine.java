// SPDX-License-Identifier: Apache-2.0
package org.explant.alert;

import java.time.Instant;
import java.util.List;
import org.explant.claim.ClaimReference;
import org.explant.document.DocumentId;
import org.explant.search.PageFound;

/**
 * Newly read pages of one document that one standing search found.
 *
 * @param name of the standing search
 * @param pages with the place where the words stand, for the first of them
 * @param toldAt when the latest of them was found
 * @param unread whether the reader has yet to take note of one
 */
public record AlertLine(
        StandingId standing,
        String name,
        ClaimReference claim,
        DocumentId document,
        String title,
        List<PageFound> pages,
        Instant toldAt,
        boolean unread) {
    public AlertLine {
        pages = List.copyOf(pages);
    }
}
