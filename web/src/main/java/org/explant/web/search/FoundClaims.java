// SPDX-License-Identifier: Apache-2.0
package org.explant.web.search;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.explant.claim.ClaimReference;
import org.explant.search.ClaimFound;
import org.explant.search.SearchId;
import org.explant.search.Searches;
import org.explant.search.facet.SearchFacet;
import org.jspecify.annotations.Nullable;

/** The same words over all files: an answer by claim, or by claimant. */
@Named
@ViewScoped
public class FoundClaims implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Searches searches;

    private @Nullable String search;
    private @Nullable String view;
    private transient List<ClaimFound> claims = List.of();

    /** A person, with all of their claims in which pages match. */
    public record Claimant(String name, List<ClaimReference> claims, long documents, long pages) {}

    public void load() {
        if (search != null && (isByClaim() || isByClaimant()))
            claims = searches.byClaim(new SearchId(UUID.fromString(search)));
    }

    /** One line a person, whoever has most documents first. */
    public List<Claimant> getClaimants() {
        return claims.stream()
                .collect(Collectors.groupingBy(each -> each.person() == null ? each.claim() : each.person()))
                .values()
                .stream()
                .map(FoundClaims::claimant)
                .sorted(Comparator.comparingLong(Claimant::documents).reversed().thenComparing(Claimant::name))
                .toList();
    }

    private static Claimant claimant(Collection<ClaimFound> of) {
        return new Claimant(
                of.iterator().next().claimant(),
                of.stream().map(ClaimFound::claim).toList(),
                of.stream().mapToLong(each -> each.found().documents()).sum(),
                of.stream().mapToLong(each -> each.found().pages()).sum());
    }

    public List<ClaimFound> getClaims() {
        return claims;
    }

    public boolean isByClaim() {
        return "claims".equals(view);
    }

    public boolean isByClaimant() {
        return "claimants".equals(view);
    }

    public SearchFacet getStage() {
        return SearchFacet.STAGE;
    }

    public SearchFacet getClaim() {
        return SearchFacet.CLAIM;
    }

    public @Nullable String getSearch() {
        return search;
    }

    public void setSearch(@Nullable String id) {
        search = id;
    }

    public @Nullable String getView() {
        return view;
    }

    public void setView(@Nullable String wanted) {
        view = wanted;
    }
}
