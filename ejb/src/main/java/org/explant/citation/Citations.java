// SPDX-License-Identifier: Apache-2.0
package org.explant.citation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.explant.access.CurrentReader;
import org.explant.access.Permission;
import org.explant.audit.Act;
import org.explant.audit.AuditTrail;
import org.explant.claim.ClaimId;
import org.explant.claim.ClaimTouched;
import org.explant.claim.OnThisClaim;
import org.explant.claim.Stamp;
import org.explant.document.NoSuchPage;
import org.explant.shared.NotFound;

/** Pages that prove the facts of a claim: cited, shown beside the fact, withdrawn with a reason. */
@Stateless
@OnThisClaim
@RolesAllowed(Permission.READS_CLAIMS)
public class Citations {
    @Inject
    private CitationQueries queries;

    @Inject
    private CurrentReader reader;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    @Inject
    private Event<ClaimTouched> touched;

    /** Cites a page of a document of this claim; the same page cited again for the same fact is the same citation. */
    @RolesAllowed(Permission.EDITS_CLAIMS)
    public CitationId cite(@NotNull ClaimId claim, @NotNull CitedFact fact, @NotNull PageCitation page) {
        int pages = queries.pages(page.document(), claim).orElseThrow(NotOfThisClaim::new);
        if (page.page() > pages) throw new NoSuchPage();
        return queries.same(claim, fact, page)
                .orElseGet(() -> fresh(claim, fact, page))
                .citationId();
    }

    /** Brings in a citation that somebody made elsewhere; brought in again, it is the same one. */
    @RolesAllowed(Permission.SYSTEM)
    public void bringIn(
            @NotNull ClaimId claim, @NotNull CitedFact fact, @NotNull PageCitation page, @NotNull Stamp then) {
        if (queries.same(claim, fact, page).isEmpty())
            queries.entityManager().persist(new Citation(claim, fact, page, then.by(), then.at()));
    }

    private Citation fresh(ClaimId claim, CitedFact fact, PageCitation page) {
        var citation = new Citation(claim, fact, page, reader.accountId(), clock.instant());
        queries.entityManager().persist(citation);
        acted(Act.PAGE_CITED, claim, citation);
        return citation;
    }

    /** From now on the page no longer counts as proof of the fact. */
    @RolesAllowed(Permission.EDITS_CLAIMS)
    public void withdraw(@NotNull ClaimId claim, @NotNull CitationId which, @NotNull String reason) {
        var citation = queries.citation(claim, which, reader.accountId()).orElseThrow(NotFound::new);
        if (citation.withdraw(reason, reader.accountId(), clock.instant()))
            acted(Act.CITATION_WITHDRAWN, claim, citation);
    }

    /** The citations that stand, by fact, for the kinds of facts that a screen shows. */
    public Map<CitedFact, List<CitationLine>> of(@NotNull ClaimId claim, String... kinds) {
        return queries.standing(claim, List.of(kinds), reader.accountId()).stream()
                .collect(Collectors.groupingBy(CitationLine::fact, LinkedHashMap::new, Collectors.toList()));
    }

    /** Every citation there ever was of one fact. */
    public List<CitationLine> ofFact(@NotNull ClaimId claim, @NotNull CitedFact fact) {
        return queries.ofFact(claim, fact, reader.accountId());
    }

    /** Every citation there ever was in a claim. */
    public List<CitationLine> all(@NotNull ClaimId claim) {
        return queries.ofClaim(claim, reader.accountId());
    }

    private void acted(Act act, ClaimId claim, Citation citation) {
        var facts = Map.of(
                "citation", citation.citationId().toString(),
                "fact", citation.fact().kind(),
                "page", Integer.toString(citation.cited().page()));
        trail.record(act, claim.value(), citation.cited().document().value(), facts);
        touched.fire(new ClaimTouched(claim, clock.instant()));
    }
}
