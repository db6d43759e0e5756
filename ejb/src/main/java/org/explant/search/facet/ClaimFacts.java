// SPDX-License-Identifier: Apache-2.0
package org.explant.search.facet;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.explant.access.CurrentReader;
import org.explant.claim.ClaimId;
import org.explant.implant.source.ImplantField;
import org.jspecify.annotations.Nullable;

/** What is known of claims, for the reader of the moment: to choose claims by, and to count by. */
@Dependent
public class ClaimFacts {
    @Inject
    private FacetQueries queries;

    @Inject
    private CurrentReader reader;

    /** The claims that have one of the chosen values of each chosen facet; null where none of a claim is chosen. */
    public @Nullable Set<ClaimId> chosen(List<Narrowing> narrowed) {
        Set<ClaimId> kept = null;
        for (SearchFacet facet : EnumSet.allOf(SearchFacet.class)) {
            Set<String> wanted = narrowed.stream()
                    .filter(each -> facet.isOfClaim() && each.facet() == facet)
                    .map(each -> key(each.value()))
                    .collect(Collectors.toSet());
            if (wanted.isEmpty()) continue;
            Set<ClaimId> having = having(facet, wanted);
            if (kept != null) having.retainAll(kept);
            kept = having;
        }
        return kept;
    }

    private Set<ClaimId> having(SearchFacet facet, Set<String> wanted) {
        Set<ClaimId> having = new HashSet<>();
        for (ClaimAttribute one : attributes(facet)) if (wanted.contains(key(one.value()))) having.add(one.claim());
        return having;
    }

    /** How many documents of the answer lie in claims with each value, by the documents found in each claim. */
    public Map<String, Long> counts(SearchFacet facet, Map<ClaimId, Long> documents) {
        Map<String, String> written = new TreeMap<>();
        Map<String, Set<ClaimId>> claims = new LinkedHashMap<>();
        for (ClaimAttribute one : attributes(facet)) {
            if (!documents.containsKey(one.claim())) continue;
            written.putIfAbsent(key(one.value()), one.value());
            claims.computeIfAbsent(key(one.value()), fresh -> new HashSet<>()).add(one.claim());
        }
        Map<String, Long> counts = new LinkedHashMap<>();
        claims.forEach((key, having) -> counts.put(
                written.getOrDefault(key, key),
                having.stream()
                        .mapToLong(claim -> documents.getOrDefault(claim, 0L))
                        .sum()));
        return counts;
    }

    /** The values of one facet, by claim. */
    public Map<ClaimId, List<String>> values(SearchFacet facet) {
        return attributes(facet).stream()
                .collect(Collectors.groupingBy(
                        ClaimAttribute::claim, Collectors.mapping(ClaimAttribute::value, Collectors.toList())));
    }

    /** The names of the claimants, by claim. */
    public Map<ClaimId, List<String>> claimants() {
        return queries.claimants(reader.accountId()).stream()
                .collect(Collectors.groupingBy(
                        ClaimAttribute::claim, Collectors.mapping(ClaimAttribute::value, Collectors.toList())));
    }

    private List<ClaimAttribute> attributes(SearchFacet facet) {
        var who = reader.accountId();
        return switch (facet) {
            case CLAIM -> queries.references(who);
            case STAGE -> queries.stages(who);
            case FEE_EARNER -> queries.feeEarners(who);
            case DEVICE -> queries.stated(ImplantField.SYSTEM, who);
            case HOSPITAL -> queries.stated(ImplantField.HOSPITAL, who);
            case SURGEON -> queries.stated(ImplantField.SURGEON, who);
            case LOT -> queries.stated(ImplantField.LOT, who);
            case TYPE, PROVIDER, AUTHOR, YEAR, QUALITY, PRIVILEGE, TAG -> List.of();
        };
    }

    /** Papers write the same hospital in capitals and in small letters. */
    private static String key(String value) {
        return value.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }
}
