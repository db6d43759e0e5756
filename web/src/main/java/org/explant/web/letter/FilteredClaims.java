// SPDX-License-Identifier: Apache-2.0
package org.explant.web.letter;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.explant.claim.ClaimFilter;
import org.explant.claim.ClaimFilters;
import org.explant.claim.ClaimLine;
import org.explant.claim.ClaimReference;
import org.explant.claim.Claims;
import org.explant.shared.SliceRequest;
import org.explant.web.worklist.Addressees;
import org.jspecify.annotations.Nullable;

/** The claims of a filter that the reader kept before, by their references. */
@Dependent
public class FilteredClaims {
    /** Most letters that are written at once. */
    static final int MOST = 500;

    private final Claims claims;
    private final ClaimFilters filters;
    private final Addressees addressees;

    @Inject
    FilteredClaims(Claims claims, ClaimFilters filters, Addressees addressees) {
        this.claims = claims;
        this.filters = filters;
        this.addressees = addressees;
    }

    /** Those of a list about monitoring. */
    List<ClaimReference> addressed(String list) {
        return addressees.references(list);
    }

    List<ClaimReference> references(@Nullable String filter) {
        var wanted = filter == null || filter.isBlank() ? ClaimFilter.ALL : filters.kept(LetterIds.id(filter));
        var found = new ArrayList<ClaimReference>();
        for (int first = 0; first < MOST; first += SliceRequest.LARGEST) {
            int size = Math.min(SliceRequest.LARGEST, MOST - first);
            var slice = claims.lines(wanted, new SliceRequest(first, size, "reference", true));
            slice.items().stream().map(ClaimLine::reference).forEach(found::add);
            if (found.size() >= slice.total()) break;
        }
        return found;
    }
}
