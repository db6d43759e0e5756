// SPDX-License-Identifier: Apache-2.0
package org.explant.group;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.io.Serializable;
import java.time.Instant;
import org.explant.access.AccountId;
import org.explant.claim.Stamp;

/** When something was written down and by whom. */
@Embeddable
public record Recorded(
        @Column(name = "recorded_at", updatable = false) Instant recordedAt,

        @Embedded @AttributeOverride(name = "value", column = @Column(name = "recorded_by", updatable = false))
        AccountId recordedBy)
        implements Serializable {
    public static Recorded of(Stamp stamp) {
        return new Recorded(stamp.at(), stamp.by());
    }
}
