// SPDX-License-Identifier: Apache-2.0
package org.explant.search;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.explant.claim.ClaimId;
import org.explant.coding.Coding;
import org.explant.coding.TagLine;
import org.explant.coding.TaggedSpot;
import org.explant.coding.Tags;
import org.explant.search.facet.ClaimFacts;
import org.explant.search.facet.FacetCount;
import org.explant.search.facet.SearchFacet;
import org.explant.searchindex.Hits;
import org.explant.searchindex.Question;
import org.explant.searchindex.Tallies;

/** Counts an answer by its facets: labels as the index counted them, claims and tags as the database knows them. */
@Dependent
class FacetCounting {
    /** Names of the labels that the index counts by. */
    static final Set<String> LABELS = Stream.of(SearchFacet.values())
            .filter(SearchFacet::isOfDocument)
            .map(SearchFacet::label)
            .collect(Collectors.toUnmodifiableSet());

    /** Values that one facet lists. */
    private static final int MOST = 8;

    @Inject
    private ClaimFacts facts;

    @Inject
    private Tags tags;

    @Inject
    private Coding coding;

    @Inject
    private SearchGate gate;

    @Inject
    private SearchSurroundings surroundings;

    /** All facets that have a value here. */
    List<FacetCount> of(SearchSheet asked, Question question, Tallies tallies) {
        Map<ClaimId, Long> documents = new HashMap<>();
        tallies.groups().forEach((group, count) -> documents.put(claim(group), count.documents()));
        List<FacetCount> facets = new ArrayList<>();
        for (SearchFacet facet : SearchFacet.values()) {
            Map<String, Long> counts = facet.isOfDocument()
                    ? tallies.facets().getOrDefault(facet.label(), Map.of())
                    : facet.isOfClaim() ? facts.counts(facet, documents) : tagged(question);
            Set<String> chosen = asked.shape().values(facet);
            if (!counts.isEmpty() || !chosen.isEmpty()) facets.add(count(facet, counts, chosen));
        }
        return facets;
    }

    private static FacetCount count(SearchFacet facet, Map<String, Long> counts, Set<String> chosen) {
        Map<String, Long> all = new HashMap<>(counts);
        chosen.forEach(value -> all.putIfAbsent(value, 0L));
        var values = all.entrySet().stream()
                .map(each -> new FacetCount.Value(each.getKey(), each.getValue(), chosen.contains(each.getKey())))
                .sorted(Comparator.comparing(FacetCount.Value::chosen)
                        .thenComparing(FacetCount.Value::count)
                        .reversed()
                        .thenComparing(FacetCount.Value::value))
                .toList();
        int shown = Math.min(values.size(), Math.max(MOST, chosen.size()));
        return new FacetCount(facet, values.subList(0, shown), values.size() - shown);
    }

    /** Pages of the answer by tag: one pass over those that have any. */
    private Map<String, Long> tagged(Question question) {
        var spots = coding.spots(tags.lines().stream().map(TagLine::tagId).toList());
        if (spots.isEmpty()) return Map.of();
        Map<String, List<TaggedSpot>> byDocument = spots.stream()
                .collect(Collectors.groupingBy(spot -> spot.document().toString()));
        var filters = question.filters();
        var narrowed = filters.pages() == null ? filters.onPages(Questions.pages(spots)) : filters;
        Map<String, Long> counts = new HashMap<>();
        gate.matches(question.filtered(narrowed), found -> {
            var here = byDocument.getOrDefault(found.key().value(), List.of());
            for (int page : found.pages()) count(here, page, counts);
        });
        return counts;
    }

    private static void count(List<TaggedSpot> spots, int page, Map<String, Long> counts) {
        spots.stream()
                .filter(spot -> spot.covers(page))
                .map(spot -> spot.tag().toString())
                .distinct()
                .forEach(tag -> counts.merge(tag, 1L, Long::sum));
    }

    /** The claims of an answer with what is known of them, most documents first. */
    List<ClaimFound> byClaim(Tallies tallies) {
        if (tallies.groups().isEmpty()) return List.of();
        Set<ClaimId> claims =
                tallies.groups().keySet().stream().map(FacetCounting::claim).collect(Collectors.toSet());
        Map<ClaimId, ClaimNamed> named = surroundings.named(claims).stream()
                .collect(Collectors.toMap(ClaimNamed::claimId, Function.identity(), (one, other) -> one));
        var devices = facts.values(SearchFacet.DEVICE);
        var hospitals = facts.values(SearchFacet.HOSPITAL);
        return named.values().stream()
                .map(claim -> new ClaimFound(
                        claim.reference(),
                        claim.claimant(),
                        claim.person(),
                        claim.stage(),
                        found(tallies, claim.claimId()),
                        devices.getOrDefault(claim.claimId(), List.of()),
                        hospitals.getOrDefault(claim.claimId(), List.of())))
                .sorted(Comparator.comparing((ClaimFound each) -> each.found().documents())
                        .reversed()
                        .thenComparing(each -> each.claim().value()))
                .toList();
    }

    private static SearchAnswer.Tally found(Tallies tallies, ClaimId claim) {
        var count = tallies.groups().getOrDefault(claim.value().toString(), Hits.Count.NONE);
        return new SearchAnswer.Tally(count.pages(), count.documents());
    }

    private static ClaimId claim(String group) {
        return new ClaimId(UUID.fromString(group));
    }
}
