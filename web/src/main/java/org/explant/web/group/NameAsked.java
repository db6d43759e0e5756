// SPDX-License-Identifier: Apache-2.0
package org.explant.web.group;

import java.io.Serializable;
import org.explant.claim.ClaimReference;
import org.explant.group.standstill.NamedEntry;
import org.explant.group.standstill.Proposal;
import org.jspecify.annotations.Nullable;

/** A pasted name, and the claim that the person says it is. */
public class NameAsked implements Serializable {
    private static final long serialVersionUID = 1L;

    private final Proposal proposal;
    private @Nullable String claim;

    NameAsked(Proposal proposal) {
        this.proposal = proposal;
        claim = proposal.isClear() ? proposal.candidates().getFirst().claim().value() : null;
    }

    NamedEntry toEntry() {
        return new NamedEntry(proposal.printed(), isMatched() ? new ClaimReference(String.valueOf(claim)) : null);
    }

    /** Whether a claim was chosen. */
    public boolean isMatched() {
        return claim != null && !claim.isBlank();
    }

    public Proposal getProposal() {
        return proposal;
    }

    public @Nullable String getClaim() {
        return claim;
    }

    public void setClaim(@Nullable String chosen) {
        claim = chosen;
    }
}
