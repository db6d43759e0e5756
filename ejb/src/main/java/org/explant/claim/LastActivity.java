// SPDX-License-Identifier: Apache-2.0
package org.explant.claim;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** What features further right say of a claim: that a person acted on the file, and which key date comes next. */
@Dependent
class LastActivity {
    private final ActivityQueries queries;

    @Inject
    LastActivity(ActivityQueries queries) {
        this.queries = queries;
    }

    void keep(@Observes NextKeyDateFound found) {
        queries.nextKey(found.claim(), found.on(), found.kind());
    }

    void note(@Observes ClaimTouched act) {
        queries.touch(act.claim(), act.at());
    }
}
