// SPDX-License-Identifier: Apache-2.0
package org.explant.indexing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** One index, or another follower of the backlog, and how far it has come: trimmed is below the lowest. */
@Entity
@Table(name = "index_instance")
class IndexInstance {
    @Id
    private String instance;

    private long watermark;

    @Column(name = "seen_at")
    private Instant seenAt;

    /** Never forgotten for its silence: what follows the backlog without being an index that can be rebuilt. */
    private boolean lasting;

    @SuppressWarnings("NullAway.Init")
    protected IndexInstance() {}

    IndexInstance(String instance, long watermark, Instant seenAt) {
        this.instance = instance;
        this.watermark = watermark;
        this.seenAt = seenAt;
    }

    static IndexInstance lasting(String instance, long watermark, Instant seenAt) {
        IndexInstance follower = new IndexInstance(instance, watermark, seenAt);
        follower.lasting = true;
        return follower;
    }
}
