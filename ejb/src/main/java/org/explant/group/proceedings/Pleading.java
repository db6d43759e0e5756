// SPDX-License-Identifier: Apache-2.0
package org.explant.group.proceedings;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.explant.group.Cause;
import org.explant.group.Hips;
import org.explant.group.proceedings.PleadedCause.Plea;

/** Claimants who plead the same causes against the same defendants: every one of them against every one. */
public record Pleading(Set<UUID> claimants, Set<UUID> defendants, Set<Cause> causes, Hips hips) {
    public Pleading {
        claimants = Set.copyOf(claimants);
        defendants = Set.copyOf(defendants);
        causes = Set.copyOf(causes);
        if (claimants.isEmpty() || defendants.isEmpty() || causes.isEmpty()) throw new NothingToPlead();
    }

    List<Plea> pleas() {
        return claimants.stream()
                .flatMap(claimant -> defendants.stream()
                        .flatMap(defendant -> causes.stream().map(cause -> new Plea(claimant, defendant, cause, hips))))
                .toList();
    }
}
