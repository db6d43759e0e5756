// SPDX-License-Identifier: Apache-2.0
package org.explant.search;

import static org.explant.access.Permission.EDITS_CLAIMS;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.explant.coding.Coding;
import org.explant.coding.TagId;
import org.explant.document.DocumentId;

/** Puts a tag on every page of an answer, or takes it off them again. */
@Stateless
@RolesAllowed(EDITS_CLAIMS)
public class PageTagging {
    @Inject
    private Searches searches;

    @Inject
    private Questions questions;

    @Inject
    private SearchGate gate;

    @Inject
    private Coding coding;

    /** How many pages bear the tag now that did not before. */
    public int put(@NotNull SearchId search, @NotNull TagId tag) {
        return coding.putAll(tag, pages(search));
    }

    /** How many pages bore the tag and do not any more. */
    public int take(@NotNull SearchId search, @NotNull TagId tag) {
        return coding.takeAll(tag, pages(search));
    }

    private Map<DocumentId, List<Integer>> pages(SearchId search) {
        Map<DocumentId, List<Integer>> pages = new LinkedHashMap<>();
        gate.matches(
                questions.of(searches.asked(search)),
                found -> pages.put(new DocumentId(UUID.fromString(found.key().value())), found.pages()));
        return pages;
    }
}
