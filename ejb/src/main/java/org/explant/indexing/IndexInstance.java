// SPDX-License-Identifier: Apache-2.0
package org.explant.indexing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** One index and how far it has come; the backlog is trimmed below the lowest. */
@Entity
@Table(name = "index_instance")
class IndexInstance {
    @Id
    private String instance;

    private long watermark;

    @Column(name = "seen_at")
    private Instant seenAt;

    @SuppressWarnings("NullAway.Init")
    protected IndexInstance() {}

    IndexInstance(String instance, long watermark, Instant seenAt) {
        this.instance = instance;
        this.watermark = watermark;
        this.seenAt = seenAt;
    }
}
