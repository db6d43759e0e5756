// SPDX-License-Identifier: Apache-2.0
package org.explant.claim;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.explant.access.AccountId;

/**
 * Who alone may know of a claim, and why.
 *
 * @param members whoever restricts must be among them, and the fee earner
 */
public record Restriction(
        @NotEmpty Set<AccountId> members,
        @NotBlank @Size(max = 500) String reason) {
    public Restriction {
        members = Set.copyOf(members);
    }
}
