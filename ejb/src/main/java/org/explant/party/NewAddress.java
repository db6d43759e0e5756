// SPDX-License-Identifier: Apache-2.0
package org.explant.party;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/** Where somebody was for a time. */
public record NewAddress(
        @Nullable String address,
        @Nullable Postcode postcode,
        @NotNull Period period) {
    public NewAddress {
        address = Words.orNull(address, 400);
        if (address == null && postcode == null) throw new AddressMissing();
    }

    /** Keeps the person out of logs. */
    @Override
    public String toString() {
        return "NewAddress";
    }
}
