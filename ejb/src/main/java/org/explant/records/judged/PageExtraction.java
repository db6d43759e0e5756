// SPDX-License-Identifier: Apache-2.0
package org.explant.records.judged;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Optional;
import java.util.UUID;
import org.explant.access.Permission;
import org.explant.document.DocumentId;
import org.explant.document.PageTexts;
import org.explant.records.Extraction;
import org.explant.records.KnownNames;
import org.explant.records.PageCandidates;
import org.hibernate.query.Page;

/** Looks through the pages of one document: one transaction, all of it or nothing. */
@Stateless
@RolesAllowed(Permission.SYSTEM)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class PageExtraction {
    private static final Duration LATER = Duration.ofHours(1);

    @Inject
    private SuggestionQueries queries;

    @Inject
    private SuggestionShelf shelf;

    @Inject
    private PageTexts texts;

    @Inject
    private KnownNames names;

    @Inject
    private Clock clock;

    /** The document that has waited longest. */
    public Optional<DocumentId> next() {
        return queries.due(clock.instant(), Page.first(1)).stream().findFirst().map(DocumentId::new);
    }

    /** Keeps what may be facts on its pages; a page that is too long for a page is passed over. */
    public void extract(DocumentId document) {
        if (!taken(document.value())) return;
        var known = names.all();
        var found = new ArrayList<PageSuggestion>();
        texts.each(document, page -> {
            if (page.text().length() > Extraction.LONGEST) return;
            for (var candidate : PageCandidates.of(page.text(), known))
                found.add(new PageSuggestion(document, page.number(), candidate, page.text()));
        });
        shelf.replace(document, found);
    }

    /** It could not be looked through: tried again later, and nothing waits behind it. */
    public void postpone(DocumentId document) {
        var pending = queries.entityManager().find(PendingExtraction.class, document.value());
        if (pending != null) pending.later(clock.instant().plus(LATER));
    }

    /** Two servers never look through the same document at once. */
    private boolean taken(UUID document) {
        return queries.entityManager()
                        .createNativeQuery("delete from pending_extraction where document_id = ?1")
                        .setParameter(1, document)
                        .executeUpdate()
                > 0;
    }
}
