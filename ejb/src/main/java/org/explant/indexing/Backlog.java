// SPDX-License-Identifier: Apache-2.0
package org.explant.indexing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.explant.access.Permission;
import org.hibernate.query.Page;

/** What the index has yet to take up, in the order of commits. */
@Stateless
@RolesAllowed(Permission.SYSTEM)
public class Backlog {
    private static final Duration SILENCE = Duration.ofDays(7);

    @Inject
    private EntityManager entityManager;

    @Inject
    private BacklogQueries queries;

    @Inject
    private Clock clock;

    /** The number of the newest committed change. */
    public long head() {
        return ((Number) entityManager
                        .createNativeQuery("select index_backlog_head()", Long.class)
                        .getSingleResult())
                .longValue();
    }

    public List<PendingChange> after(long watermark, int most) {
        return queries.after(watermark, Page.first(most));
    }

    /** The index has durably come so far: what every index has behind it is trimmed. */
    public void reached(String instance, long watermark) {
        entityManager.merge(new IndexInstance(instance, watermark, clock.instant()));
        queries.forgetSilent(clock.instant().minus(SILENCE), instance);
        entityManager.flush();
        queries.trim();
    }

    /** How far somebody has come who follows the backlog beside the indexes; 0 for one that has not begun. */
    public long followedTo(String follower) {
        return queries.watermark(follower).orElse(0L);
    }

    /** The follower has dealt with everything so far, for good. */
    public void followed(String follower, long watermark) {
        entityManager.merge(IndexInstance.lasting(follower, watermark, clock.instant()));
    }
}
