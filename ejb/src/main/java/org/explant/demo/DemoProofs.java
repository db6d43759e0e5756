// SPDX-License-Identifier: Apache-2.0
package org.explant.demo;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.explant.citation.Citations;
import org.explant.citation.CitedFact;
import org.explant.citation.PageCitation;
import org.explant.claim.ClaimId;
import org.explant.keydate.KeyDates;
import org.jspecify.annotations.Nullable;

/** Sets the key dates of a claim; the first is proved by a page of its papers. */
@Dependent
class DemoProofs {
    private final KeyDates keyDates;
    private final Citations citations;

    @Inject
    DemoProofs(KeyDates keyDates, Citations citations) {
        this.keyDates = keyDates;
        this.citations = citations;
    }

    void set(ClaimId claim, DemoDay day, @Nullable PageCitation proof) {
        var cited = proof;
        for (var each : day.keyDates()) {
            var keyDate = keyDates.bringIn(claim, each.what(), each.stamp(), each.endedOn());
            if (cited != null)
                citations.bringIn(claim, CitedFact.whole("KEY_DATE", keyDate.value()), cited, each.stamp());
            cited = null;
        }
    }
}
