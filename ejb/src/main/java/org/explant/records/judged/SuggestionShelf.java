// SPDX-License-Identifier: Apache-2.0
package org.explant.records.judged;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.explant.document.DocumentId;

/** Puts what was found in a document in the place of what was found before; what a person judged stays. */
@Dependent
class SuggestionShelf {
    private final SuggestionQueries queries;

    @Inject
    SuggestionShelf(SuggestionQueries queries) {
        this.queries = queries;
    }

    void replace(DocumentId document, List<PageSuggestion> found) {
        var entities = queries.entityManager();
        var judged = new ArrayList<PageSuggestion>();
        for (PageSuggestion each : queries.all(document)) {
            if (each.isJudged()) judged.add(each);
            else entities.remove(each);
        }
        entities.flush();
        for (PageSuggestion each : found) if (judged.stream().noneMatch(each::saysTheSame)) entities.persist(each);
    }
}
