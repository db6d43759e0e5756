// SPDX-License-Identifier: Apache-2.0
package org.explant.party;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.io.Serializable;
import java.time.Instant;
import org.explant.access.AccountId;
import org.jspecify.annotations.Nullable;

/** That an entry was taken back: it stays to be seen, and counts no longer. */
@Embeddable
public record Withdrawal(
        @Column(name = "withdrawn_at") Instant at,

        @Embedded @AttributeOverride(name = "value", column = @Column(name = "withdrawn_by"))
        AccountId by,

        @Column(name = "withdrawn_reason") String reason)
        implements Serializable {
    /** Refuses one that is not explained. */
    public static Withdrawal of(@Nullable String reason, Entered entered) {
        var given = Words.orNull(reason, 500);
        if (given == null) throw new WithdrawalNeedsReason();
        return new Withdrawal(entered.at(), entered.by(), given);
    }
}
