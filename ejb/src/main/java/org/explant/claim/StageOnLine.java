// SPDX-License-Identifier: Apache-2.0
package org.explant.claim;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** A stage as the database orders it, with the stay the firm expects; not measured while empty. */
@Entity
@Table(name = "stage_on_line")
class StageOnLine {
    @Id
    @Enumerated(EnumType.STRING)
    private Stage stage;

    private int position;

    @Column(name = "expected_days")
    private @Nullable Integer expectedDays;

    @SuppressWarnings("NullAway.Init")
    protected StageOnLine() {}
}
