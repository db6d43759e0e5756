// SPDX-License-Identifier: Apache-2.0
package org.explant.web.api;

import java.util.Map;
import org.explant.access.NotSignedIn;
import org.explant.access.password.TooManySignIns;
import org.explant.access.signin.SignInRefused;
import org.explant.claim.ClaimChangedMeanwhile;
import org.explant.claim.StageMovedMeanwhile;
import org.explant.shared.NoSuchSlice;
import org.explant.shared.NotFound;
import org.explant.shared.RuleBroken;

/** Which status a broken rule answers with; a rule that is not named here answers 422. */
final class RuleStatus {
    private static final int UNPROCESSABLE = 422;

    private static final Map<Class<? extends RuleBroken>, Integer> TABLE = Map.ofEntries(
            Map.entry(ClaimChangedMeanwhile.class, 412),
            Map.entry(StageMovedMeanwhile.class, 412),
            Map.entry(NotFound.class, 404),
            Map.entry(NoSuchSlice.class, 400),
            Map.entry(NotSignedIn.class, 401),
            Map.entry(SignInRefused.class, 401),
            Map.entry(TooManySignIns.class, 429));

    private RuleStatus() {}

    static int of(RuleBroken broken) {
        return TABLE.getOrDefault(broken.getClass(), UNPROCESSABLE);
    }
}
