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
import org.jspecify.annotations.Nullable;

/** That something was written down wrongly and no longer counts; it stays to be read. */
@Embeddable
public record Struck(
        @Column(name = "struck_at") Instant struckAt,

        @Embedded @AttributeOverride(name = "value", column = @Column(name = "struck_by"))
        AccountId struckBy,

        @Column(name = "struck_reason") String struckReason)
        implements Serializable {
    /** Once struck out stays struck out, by the first reason. */
    public static Struck out(@Nullable Struck before, @Nullable String reason, Stamp stamp) {
        if (before != null) return before;
        var why = Wording.text(reason, 500);
        if (why == null) throw new StrikeNeedsReason();
        return new Struck(stamp.at(), stamp.by(), why);
    }
}
