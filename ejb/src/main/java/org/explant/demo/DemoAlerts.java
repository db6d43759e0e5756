// SPDX-License-Identifier: Apache-2.0
package org.explant.demo;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.explant.alert.StandingSearches;
import org.explant.search.NewSearch;

/** Has searches stand before the papers of the demo book are read, so that the first alerts come by themselves. */
@Dependent
class DemoAlerts {
    @Inject
    private StandingSearches standing;

    void tell(@Observes DemoFiled filed) {
        stand(filed, "partner", "Soft tissue reactions", "alval OR (pseudotumour w/5 biopsy)");
        stand(filed, "paralegal", "Explanted components kept", "retained OR returned");
    }

    private void stand(DemoFiled filed, String signIn, String name, String words) {
        standing.bringIn(filed.person(signIn), name, NewSearch.forWords(words));
    }
}
