// SPDX-License-Identifier: Apache-2.0
package org.explant.claim;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Moves a claim's last activity when a feature further right says that a person acted on the file. */
@Dependent
class LastActivity {
    private final ActivityQueries queries;

    @Inject
    LastActivity(ActivityQueries queries) {
        this.queries = queries;
    }

    void note(@Observes ClaimTouched act) {
        queries.touch(act.claim(), act.at());
    }
}
