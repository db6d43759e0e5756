// SPDX-License-Identifier: Apache-2.0
package org.explant.citation;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.explant.access.signin.SignedOut;

/** A page at hand is not carried from one sitting into the next. */
@Dependent
class ForgottenAtSignOut {
    private final CitationQueries queries;

    @Inject
    ForgottenAtSignOut(CitationQueries queries) {
        this.queries = queries;
    }

    void forget(@Observes SignedOut event) {
        var entities = queries.entityManager();
        var kept = entities.find(PickedPage.class, event.account().value());
        if (kept != null) entities.remove(kept);
    }
}
