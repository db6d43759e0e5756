// SPDX-License-Identifier: Apache-2.0
package org.explant.audit;

import java.time.LocalDate;
import org.explant.access.AccountId;
import org.jspecify.annotations.Nullable;

/** Which lines of the trail are wanted; what is left empty does not narrow. The day is the firm's, in London. */
public record AuditFilter(
        @Nullable Act act,
        @Nullable AccountId account,
        @Nullable LocalDate day) {
    public static final AuditFilter ALL = new AuditFilter(null, null, null);
}
