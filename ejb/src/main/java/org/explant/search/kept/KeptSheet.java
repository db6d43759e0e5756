// SPDX-License-Identifier: Apache-2.0
package org.explant.search.kept;

import java.util.List;
import java.util.Set;
import org.explant.access.AccountId;
import org.explant.search.SearchSheet;

/**
 * A kept search with all its answers that the reader may know: their own.
 *
 * @param asked what is searched
 * @param readers with whom it is shared
 * @param answers newest first
 */
public record KeptSheet(KeptLine line, SearchSheet asked, Set<AccountId> readers, List<KeptAnswerLine> answers) {
    public KeptSheet {
        readers = Set.copyOf(readers);
        answers = List.copyOf(answers);
    }
}
