// SPDX-License-Identifier: Apache-2.0
package org.explant.claim;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The last number given in a year. */
@Entity
@Table(name = "claim_counter")
class ClaimCounter {
    @Id
    @Column(name = "year")
    private int ofYear;

    @Column(name = "last_number")
    private int lastNumber;

    protected ClaimCounter() {}
}
