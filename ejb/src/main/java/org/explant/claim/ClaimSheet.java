// SPDX-License-Identifier: Apache-2.0
package org.explant.claim;

import java.util.List;
import org.explant.access.AccountLine;
import org.jspecify.annotations.Nullable;

/**
 * Everything held of a claim itself.
 *
 * @param edition of the details: what a change must name
 * @param restrictedReason null where anybody who works on claims may know of it
 * @param members who alone may know of it, by name; empty where anybody may
 */
public record ClaimSheet(
        ClaimSummary summary,
        ClaimDetails details,
        int edition,
        @Nullable String restrictedReason,
        List<AccountLine> members) {
    public ClaimSheet {
        members = List.copyOf(members);
    }
}
