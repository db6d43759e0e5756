// SPDX-License-Identifier: Apache-2.0
package org.explant.monitoring.edition;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A release of a version, and that it was withdrawn if it was; people by their full names.
 *
 * @param withdrawalReason why somebody asked for its withdrawal; null where nobody has
 */
public record ReleaseLine(
        Long releaseId,
        String reference,
        DraftId draft,
        String askedBy,
        String releasedBy,
        Instant releasedAt,
        @Nullable String withdrawalAskedBy,
        @Nullable String withdrawalReason,
        @Nullable String withdrawnBy,
        @Nullable Instant withdrawnAt) {
    public boolean stands() {
        return withdrawnAt == null;
    }

    /** Whether somebody else is to decide on its withdrawal. */
    public boolean isWithdrawalAsked() {
        return stands() && withdrawalAskedBy != null;
    }
}
