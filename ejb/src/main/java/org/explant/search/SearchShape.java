// SPDX-License-Identifier: Apache-2.0
package org.explant.search;

import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.explant.search.facet.Narrowing;
import org.explant.search.facet.SearchFacet;
import org.jspecify.annotations.Nullable;

/**
 * How a search is read beyond its words.
 *
 * @param formsOff typed words of which only themselves count
 * @param andIn how far AND looks
 * @param notIn how far NOT looks
 * @param order how documents are listed
 * @param narrowed the facets that were chosen
 * @param within the search whose answer this one looks within, or null
 */
public record SearchShape(
        @Size(max = 64) Set<String> formsOff,
        Breadth andIn,
        Breadth notIn,
        SearchOrder order,
        @Size(max = 64) List<Narrowing> narrowed,
        @Nullable SearchId within)
        implements Serializable {
    public SearchShape {
        formsOff = Set.copyOf(new TreeSet<>(formsOff));
        narrowed = List.copyOf(narrowed);
    }

    /** Nothing chosen. */
    public static SearchShape usual() {
        return new SearchShape(Set.of(), Breadth.PAGE, Breadth.PAGE, SearchOrder.RELEVANCE, List.of(), null);
    }

    /** Nothing chosen but words of which only themselves count. */
    public static SearchShape plain(Set<String> words) {
        return new SearchShape(words, Breadth.PAGE, Breadth.PAGE, SearchOrder.RELEVANCE, List.of(), null);
    }

    /** Whether one page alone tells if it is an answer, as far as the shape goes. */
    public boolean isOfPages() {
        return andIn == Breadth.PAGE && notIn == Breadth.PAGE && narrowed.isEmpty() && within == null;
    }

    /** The same with one word's other forms switched off, or on again. */
    public SearchShape turned(String word) {
        Set<String> off = new TreeSet<>(formsOff);
        if (!off.remove(word)) off.add(word);
        return new SearchShape(off, andIn, notIn, order, narrowed, within);
    }

    /** The same with AND and NOT looking so far. */
    public SearchShape looking(Breadth andSoFar, Breadth notSoFar) {
        return new SearchShape(formsOff, andSoFar, notSoFar, order, narrowed, within);
    }

    /** The same in another order. */
    public SearchShape ordered(SearchOrder wanted) {
        return new SearchShape(formsOff, andIn, notIn, wanted, narrowed, within);
    }

    /** The same with one value chosen, or no longer. */
    public SearchShape turned(Narrowing one) {
        List<Narrowing> now = new ArrayList<>(narrowed);
        if (!now.remove(one)) now.add(one);
        return new SearchShape(formsOff, andIn, notIn, order, now, within);
    }

    /** The same within the answer of another search. */
    public SearchShape within(@Nullable SearchId earlier) {
        return new SearchShape(formsOff, andIn, notIn, order, narrowed, earlier);
    }

    /** The values chosen of one facet. */
    public Set<String> values(SearchFacet facet) {
        return narrowed.stream()
                .filter(each -> each.facet() == facet)
                .map(Narrowing::value)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether claims are chosen by what is known of them. */
    public boolean choosesClaims() {
        return narrowed.stream().anyMatch(each -> each.facet().isOfClaim());
    }
}
