// SPDX-License-Identifier: Apache-2.0
package org.explant.search.kept;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;
import org.explant.search.gap.Gap;
import org.hibernate.annotations.Immutable;

/** What could not be searched when an answer was given. */
@Entity
@Immutable
@Table(name = "kept_gap")
class KeptGap {
    @EmbeddedId
    private Place gapPlace;

    private String state;

    /** Which page of which document; page 0 is the whole. */
    @Embeddable
    record Place(
            @Column(name = "answer_id") UUID answer,
            @Column(name = "document_id") UUID document,
            int page) implements Serializable {}

    @SuppressWarnings("NullAway.Init")
    protected KeptGap() {}

    KeptGap(UUID answer, Gap gap) {
        gapPlace = new Place(answer, gap.document().value(), gap.page());
        state = gap.state();
    }
}
