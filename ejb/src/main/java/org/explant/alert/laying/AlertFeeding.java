// SPDX-License-Identifier: Apache-2.0
package org.explant.alert.laying;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.explant.access.Permission;
import org.explant.document.DocumentId;
import org.explant.indexing.Backlog;
import org.explant.indexing.PendingChange;
import org.explant.shared.RuleBroken;

/**
 * Follows the backlog of the index at its own pace. The number is moved on after the pages are laid; killed before, it
 * looks at the same documents again, and finds no new page in them.
 */
@Stateless
@PermitAll
@RunAs(Permission.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AlertFeeding {
    private static final System.Logger LOG = System.getLogger(AlertFeeding.class.getName());
    private static final String FOLLOWER = "standing-searches";
    private static final int MOST = 50;

    @Inject
    private Backlog backlog;

    @Inject
    private PageLaying laying;

    /** Deals with one batch of changed documents; false where there was nothing to do. */
    public boolean feed() {
        List<PendingChange> pending = backlog.after(backlog.followedTo(FOLLOWER), MOST);
        if (pending.isEmpty()) return false;
        laying.gather();
        Set<DocumentId> documents = new LinkedHashSet<>();
        pending.forEach(change -> documents.add(change.document()));
        documents.forEach(this::lay);
        backlog.followed(FOLLOWER, pending.getLast().seq());
        return true;
    }

    /**
     * A document whose pages cannot be fetched holds up no other: the index parks the same document, and each time it is
     * handed over again stands in the backlog, and comes by here too. Asked for the backlog's head first: where that fails,
     * the database is away, and nothing is passed over for it.
     */
    private void lay(DocumentId document) {
        try {
            laying.lay(document);
        } catch (EJBException | RuleBroken fault) {
            backlog.head();
            LOG.log(System.Logger.Level.WARNING, "Pages of document {0} cannot be laid before searches yet", document);
        }
    }
}
