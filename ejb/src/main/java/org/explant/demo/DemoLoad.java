// SPDX-License-Identifier: Apache-2.0
package org.explant.demo;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** That this database holds the demo book, and whether all of it is there. */
@Entity
@Table(name = "demo_load")
class DemoLoad {
    @Id
    @Column(name = "only_row")
    private boolean onlyRow;

    @Column(name = "as_at")
    private LocalDate asAt;

    private boolean complete;

    private boolean parties;

    @SuppressWarnings("NullAway.Init")
    protected DemoLoad() {}

    DemoLoad(LocalDate asAt) {
        onlyRow = true;
        this.asAt = asAt;
    }

    LocalDate asAt() {
        return asAt;
    }

    boolean isComplete() {
        return complete;
    }

    boolean hasParties() {
        return parties;
    }

    void filledParties() {
        parties = true;
    }

    void completed() {
        complete = true;
    }
}
