// SPDX-License-Identifier: Apache-2.0
package org.explant.search;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.explant.claim.ClaimId;
import org.explant.coding.Coding;
import org.explant.coding.TagId;
import org.explant.coding.TaggedSpot;
import org.explant.search.facet.ClaimFacts;
import org.explant.search.facet.KnownFields;
import org.explant.search.facet.SearchFacet;
import org.explant.searchindex.DateRange;
import org.explant.searchindex.DocumentKey;
import org.explant.searchindex.Filters;
import org.explant.searchindex.Order;
import org.explant.searchindex.Question;
import org.explant.searchindex.query.PageQuery;
import org.explant.searchindex.query.QuerySettings;
import org.explant.searchindex.query.Scope;
import org.jspecify.annotations.Nullable;

/** Puts a stored search into the question that the index is asked: what the index knows by label, the rest by name. */
@Dependent
class Questions {
    /** Searches within searches, no deeper. */
    private static final int DEEPEST = 5;

    @Inject
    private SearchGate gate;

    @Inject
    private ClaimFacts facts;

    @Inject
    private KnownFields fields;

    @Inject
    private Coding coding;

    @Inject
    private SearchSurroundings surroundings;

    /** A search of the reader's, with whatever it looks within. */
    Question of(SearchSheet asked) {
        var question = Question.of(query(asked)).filtered(filters(asked)).ordered(order(asked));
        SearchId outer = asked.shape().within();
        for (int depth = 0; outer != null && depth < DEEPEST; depth++) {
            var earlier = surroundings.asked(outer);
            question = Narrowed.by(question.within(query(earlier)), filters(earlier));
            outer = earlier.shape().within();
        }
        return question;
    }

    /** The words, read as the chips say; whether the words can be searched at all is seen here. */
    PageQuery query(String words, boolean exact, SearchShape shape) {
        var settings = QuerySettings.usual()
                .andIn(scope(shape.andIn()))
                .notIn(scope(shape.notIn()))
                .with(fields);
        for (String word : shape.formsOff()) settings = settings.without(word);
        return gate.read(words, exact ? settings.exactly() : settings);
    }

    PageQuery query(SearchSheet asked) {
        return query(asked.query(), asked.exact(), asked.shape());
    }

    Filters filters(SearchSheet asked) {
        Filters filters = labels(asked);
        Set<ClaimId> claims = claims(asked);
        if (claims != null)
            filters = claims.isEmpty() ? filters.onPages(Map.of()) : filters.inGroups(SearchGate.names(claims));
        Set<String> tags = asked.shape().values(SearchFacet.TAG);
        if (!tags.isEmpty() && filters.pages() == null) filters = filters.onPages(tagged(tags));
        if (asked.from() == null && asked.to() == null) return filters;
        DateRange days = new DateRange(asked.from(), asked.to());
        return asked.undatedToo() ? filters.datedOrUndated(days) : filters.dated(days);
    }

    private static Filters labels(SearchSheet asked) {
        Filters filters = Filters.none();
        for (SearchFacet facet : SearchFacet.values()) {
            Set<String> values = new HashSet<>(asked.shape().values(facet));
            if (facet == SearchFacet.TYPE && asked.type() != null) {
                String type = asked.type().name();
                values = values.isEmpty() || values.contains(type) ? Set.of(type) : Set.of("");
            }
            if (facet.isOfDocument() && !values.isEmpty()) filters = filters.having(facet.label(), values);
        }
        return filters;
    }

    /** The claims that are asked; null where all are. */
    private @Nullable Set<ClaimId> claims(SearchSheet asked) {
        Set<ClaimId> chosen = facts.chosen(asked.shape().narrowed());
        if (asked.claim() == null) return chosen;
        ClaimId one = surroundings.open(asked.claim());
        return chosen == null || chosen.contains(one) ? Set.of(one) : Set.of();
    }

    /** The pages with one of the tags, in the claims that the reader may see. */
    private Map<DocumentKey, Set<Integer>> tagged(Set<String> tags) {
        var wanted = tags.stream().map(tag -> new TagId(UUID.fromString(tag))).collect(Collectors.toSet());
        return pages(coding.spots(wanted));
    }

    /** The pages that tags stand on; a tag on a document stands on each of its pages. */
    static Map<DocumentKey, Set<Integer>> pages(List<TaggedSpot> spots) {
        Map<DocumentKey, Set<Integer>> pages = new HashMap<>();
        for (TaggedSpot spot : spots) {
            var of = pages.computeIfAbsent(new DocumentKey(spot.document().toString()), fresh -> new HashSet<>());
            if (spot.page() > 0) of.add(spot.page());
            else IntStream.rangeClosed(1, spot.pages()).forEach(of::add);
        }
        pages.values().removeIf(Set::isEmpty);
        return pages;
    }

    private Order order(SearchSheet asked) {
        return switch (asked.shape().order()) {
            case RELEVANCE -> Order.relevance();
            case DATE -> Order.newest();
            case CLAIM -> Order.grouped(inOrder());
        };
    }

    private List<String> inOrder() {
        List<Map.Entry<ClaimId, List<String>>> claims =
                new ArrayList<>(facts.values(SearchFacet.CLAIM).entrySet());
        claims.sort(Comparator.comparing(each -> each.getValue().getFirst()));
        return claims.stream().map(each -> each.getKey().value().toString()).toList();
    }

    private static Scope scope(Breadth breadth) {
        return switch (breadth) {
            case PAGE -> Scope.PAGE;
            case DOCUMENT -> Scope.DOCUMENT;
            case CLAIM -> Scope.GROUP;
        };
    }
}
