// SPDX-License-Identifier: Apache-2.0
package org.explant.records.judged;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import org.explant.document.DocumentRead;

/** Remembers, in the transaction that ended a reading, that its pages are to be looked through. */
@Dependent
class ExtractionBacklog {
    private final SuggestionQueries queries;
    private final Clock clock;

    @Inject
    ExtractionBacklog(SuggestionQueries queries, Clock clock) {
        this.queries = queries;
        this.clock = clock;
    }

    void note(@Observes DocumentRead event) {
        queries.entityManager()
                .createNativeQuery("insert into pending_extraction (document_id, due_at) values (?1, ?2)"
                        + " on conflict (document_id) do update set due_at = excluded.due_at")
                .setParameter(1, event.document().value())
                .setParameter(2, clock.instant())
                .executeUpdate();
    }
}
