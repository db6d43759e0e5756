// SPDX-License-Identifier: Apache-2.0
package org.explant.web.citation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.explant.citation.CitationLine;
import org.explant.citation.Citations;
import org.explant.citation.CitedFact;
import org.explant.claim.ClaimId;
import org.explant.keydate.KeyDateLine;
import org.explant.standing.FactLine;
import org.jspecify.annotations.Nullable;

/** The pages that prove the key dates of a claim, and the facts of its standing. */
@Named("claimCites")
@RequestScoped
public class ClaimCites {
    private static final String KEY_DATE = "KEY_DATE";
    private static final String STANDING_FACT = "STANDING_FACT";

    @Inject
    private Citations citations;

    private Map<CitedFact, List<CitationLine>> lines = Map.of();

    /** Nothing where the claim was not found: that has been answered already. */
    public void load(@Nullable ClaimId claim) {
        if (claim != null) lines = citations.of(claim, KEY_DATE, STANDING_FACT);
    }

    public CitedFact ofDate(KeyDateLine line) {
        return CitedFact.whole(KEY_DATE, line.keyDateId().value());
    }

    /** Whatever version it is of: a fact that was corrected keeps its pages. */
    public CitedFact ofFact(FactLine line) {
        return CitedFact.whole(STANDING_FACT, line.thread());
    }

    public Map<CitedFact, List<CitationLine>> getLines() {
        return lines;
    }
}
