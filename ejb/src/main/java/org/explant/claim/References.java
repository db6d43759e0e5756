// SPDX-License-Identifier: Apache-2.0
package org.explant.claim;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.explant.shared.Settings;

/** Names new claims: counted without a gap, or by chance where the firm wants nothing guessed. */
@Dependent
class References {
    private static final int TRIES = 20;

    private final OpeningQueries counters;
    private final WallQueries claims;
    private final ReferencePattern pattern;

    @Inject
    References(OpeningQueries counters, WallQueries claims, Settings settings) {
        this(
                counters,
                claims,
                settings.optional("explant.claim.reference")
                        .map(ReferencePattern::new)
                        .orElse(ReferencePattern.USUAL));
    }

    References(OpeningQueries counters, WallQueries claims, ReferencePattern pattern) {
        this.counters = counters;
        this.claims = claims;
        this.pattern = pattern;
    }

    ClaimReference next(int year) {
        if (pattern.isRandom()) return byChance(year);
        counters.count(year);
        return pattern.numbered(year, counters.counted(year));
    }

    private ClaimReference byChance(int year) {
        for (int i = 0; i < TRIES; i++) {
            var candidate = pattern.random(year);
            if (claims.anyClaimOf(candidate).isEmpty()) return candidate;
        }
        throw new NoReferenceLeft();
    }
}
