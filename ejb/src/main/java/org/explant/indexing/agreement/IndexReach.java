// SPDX-License-Identifier: Apache-2.0
package org.explant.indexing.agreement;

import static org.explant.access.Permission.SEARCHES;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.explant.access.AccountId;
import org.explant.access.CurrentReader;
import org.explant.indexing.IndexKeeper;

/** How much of the evidence a reader's search reaches at this moment. */
@Stateless
@RolesAllowed(SEARCHES)
public class IndexReach {
    @Inject
    private IndexKeeper keeper;

    @Inject
    private AgreementQueries queries;

    @Inject
    private CurrentReader reader;

    @Inject
    private Clock clock;

    /** How much of what this reader may see can be found now; as if what the wall hides did not exist. */
    public SearchablePages searchable() {
        long watermark = keeper.index().state().watermark();
        AccountId asker = reader.accountId();
        PageSums sums = queries.sums(asker);
        PendingSums pending = queries.pendingSums(watermark, asker);
        return new SearchablePages(
                sums.pages(),
                sums.searchable() - pending.searchable(),
                sums.beingRead() + pending.documents(),
                sums.parked(),
                sums.failed(),
                queries.oldestPending(watermark, asker).orElseGet(clock::instant));
    }
}
