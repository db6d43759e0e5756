// SPDX-License-Identifier: Apache-2.0
package org.explant.keydate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.explant.access.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * What people say of a key date.
 *
 * @param kind code of a kind
 * @param what more exactly, where the kind does not say it all
 * @param source where the date comes from: an order, a letter, a rule
 * @param owner who sees to it
 * @param secondOwner who does where the owner is away, and to whom it goes when it is missed
 */
public record KeyDateDetails(
        @NotNull @Size(min = 2, max = 40) String kind,
        @NotNull LocalDate dueOn,
        @Nullable @Size(max = 500) String what,
        @NotBlank @Size(max = 500) String source,
        @NotNull AccountId owner,
        @Nullable AccountId secondOwner) {
    public KeyDateDetails {
        if (what != null && what.isBlank()) what = null;
        if (secondOwner != null && secondOwner.equals(owner)) throw new SecondOwnerIsFirst();
    }

    /** Keeps what was written out of logs. */
    @Override
    public String toString() {
        return "KeyDateDetails";
    }
}
