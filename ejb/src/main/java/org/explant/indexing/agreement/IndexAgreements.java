// SPDX-License-Identifier: Apache-2.0
package org.explant.indexing.agreement;

import static org.explant.access.Permission.KEEPS_INDEX;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.explant.audit.Act;
import org.explant.audit.AuditTrail;
import org.explant.indexing.IndexKeeper;
import org.explant.indexing.StaleHits;
import org.explant.searchindex.IndexState;
import org.explant.searchindex.IndexedDocument;
import org.hibernate.query.Page;

/** Whether index and database agree, for those who keep the index. */
@Stateless
@RolesAllowed(KEEPS_INDEX)
public class IndexAgreements {
    private static final int SHOWN = 50;

    @Inject
    private IndexKeeper keeper;

    @Inject
    private AgreementQueries queries;

    @Inject
    private StaleHits stale;

    @Inject
    private AuditTrail trail;

    /** The index as it stands, what it could not take up, and how the comparisons went. */
    public IndexSheet sheet() {
        trail.record(Act.INDEX_VIEWED, null, null, Map.of());
        IndexState state = keeper.index().state();
        List<IndexedDocument> contents = keeper.index().contents();
        return new IndexSheet(
                state.instance(),
                contents.size(),
                contents.stream().mapToLong(IndexedDocument::pages).sum(),
                state.watermark(),
                queries.pending(state.watermark()),
                queries.parkedNumber(),
                queries.parked(Page.first(SHOWN)),
                queries.comparisons(Page.first(SHOWN)),
                stale.number(),
                keeper.isRebuildWanted() || state.needsRebuild() != null);
    }

    /** Has the index built anew from the database, while this one answers. */
    public void rebuild() {
        trail.record(Act.INDEX_REBUILT, null, null, Map.of());
        keeper.wantRebuild();
    }
}
