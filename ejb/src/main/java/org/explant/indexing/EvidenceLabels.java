// SPDX-License-Identifier: Apache-2.0
package org.explant.indexing;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.explant.claim.ClaimId;
import org.explant.document.DocumentId;
import org.explant.document.DocumentType;
import org.explant.document.Privilege;
import org.jspecify.annotations.Nullable;

/** What the index filters a document by, and the number of the state it is in. */
record EvidenceLabels(
        DocumentId document,
        int version,
        ClaimId claim,
        @Nullable UUID claimant,
        DocumentType type,
        @Nullable LocalDate datedFrom,
        @Nullable LocalDate datedTo,
        String title,
        @Nullable String provider,
        @Nullable String author,
        Privilege privilege,
        int pagesNotSearchable) {
    /** The labels by name. What is not known is no label. */
    Map<String, String> named() {
        Map<String, String> named = new HashMap<>();
        named.put(EvidenceSource.TYPE, type.name());
        named.put("title", title);
        named.put("quality", pagesNotSearchable == 0 ? "WHOLE" : "PARTLY");
        named.put("privilege", privilege.name());
        if (provider != null) named.put("provider", provider);
        if (author != null) named.put("author", author);
        if (datedFrom != null) named.put("year", Integer.toString(datedFrom.getYear()));
        return named;
    }
}
