// SPDX-License-Identifier: Apache-2.0
package org.explant.web.custody;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.explant.citation.CitationLine;
import org.explant.citation.Citations;
import org.explant.citation.CitedFact;
import org.explant.claim.ClaimReference;
import org.explant.claim.Walls;
import org.explant.custody.Custody;
import org.explant.custody.ExplantSheet;
import org.jspecify.annotations.Nullable;

/** The removed components of one claim, each with its log and the pages that prove it. */
@Named("claimCustody")
@RequestScoped
public class ClaimCustodyView {
    @Inject
    private Custody custody;

    @Inject
    private Citations citations;

    @Inject
    private Walls walls;

    private @Nullable String ref;
    private List<ExplantSheet> sheets = List.of();
    private Map<CitedFact, List<CitationLine>> cites = Map.of();

    public void load() {
        var claim = walls.open(new ClaimReference(ref == null ? "" : ref));
        sheets = custody.sheets(claim);
        cites = citations.of(claim, Custody.CITED_ENTRY);
    }

    public List<ExplantSheet> getSheets() {
        return sheets;
    }

    public Map<CitedFact, List<CitationLine>> getCites() {
        return cites;
    }

    public @Nullable String getRef() {
        return ref;
    }

    public void setRef(@Nullable String asked) {
        ref = asked;
    }
}
