// SPDX-License-Identifier: Apache-2.0
package org.explant.keydate;

import java.time.LocalDate;
import java.util.UUID;
import org.explant.access.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * A key date as lists show it.
 *
 * @param kind code
 * @param kindName in words
 * @param ownerName full name
 * @param secondOwnerName full name, or null
 * @param endedOn when it was met or withdrawn
 * @param moves how often its day was changed
 */
public record KeyDateLine(
        KeyDateId keyDateId,
        Integer version,
        String kind,
        String kindName,
        Boolean critical,
        LocalDate dueOn,
        @Nullable String what,
        String source,
        AccountId owner,
        String ownerName,
        @Nullable UUID secondOwner,
        @Nullable String secondOwnerName,
        KeyDateState state,
        @Nullable LocalDate endedOn,
        Long moves) {
    /** What people may change of it. */
    public KeyDateDetails details() {
        var second = secondOwner == null ? null : new AccountId(secondOwner);
        return new KeyDateDetails(kind, dueOn, what, source, owner, second);
    }
}
