// SPDX-License-Identifier: Apache-2.0
package org.explant.group;

import static org.explant.document.DocumentType.*;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.explant.access.AccountId;
import org.explant.document.DocumentType;
import org.explant.shared.NotFound;
import org.hibernate.query.Page;
import org.jspecify.annotations.Nullable;

/** The papers behind what claims share: which there are to cite, and which of the cited ones the reader may open. */
@Dependent
public class Sources {
    private static final int MOST = 200;

    /** What is filed, served, ordered and agreed. */
    private static final Set<DocumentType> OF_COURT = Set.of(
            CLAIM_FORM,
            POC,
            DEFENCE,
            AOS,
            N215,
            N244,
            N279,
            CONSENT_ORDER,
            ORDER,
            GLO,
            JUDGMENT,
            STANDSTILL,
            CORRES_IN,
            CORRES_OUT,
            SOI,
            ATT_NOTE,
            OTHER,
            UNSORTED);

    private final SourceQueries queries;

    @Inject
    public Sources(SourceQueries queries) {
        this.queries = queries;
    }

    /** Papers of these claims that such a thing can be taken from, the newest first. */
    public List<SourceChoice> choices(Collection<UUID> claims, AccountId reader) {
        return claims.isEmpty() ? List.of() : queries.choices(claims, OF_COURT, reader, Page.first(MOST));
    }

    /** Refuses a paper that is not there for the reader, or a page it has not. */
    public void check(@Nullable PageSource source, AccountId reader) {
        if (source == null) return;
        var found = queries.seen(source.document().value(), reader).orElseThrow(NotFound::new);
        if (source.page() != null && found.pages() > 0 && source.page() > found.pages()) throw new SourcePageMissing();
    }

    /** Those of the cited papers that the reader may open, by their id. */
    public Map<UUID, SourceChoice> seen(Collection<@Nullable UUID> cited, AccountId reader) {
        var asked = cited.stream().filter(Objects::nonNull).collect(Collectors.toSet());
        Map<UUID, SourceChoice> seen = new HashMap<>();
        if (!asked.isEmpty())
            for (SourceChoice each : queries.seenOf(asked, reader))
                seen.put(each.document().value(), each);
        return seen;
    }
}
