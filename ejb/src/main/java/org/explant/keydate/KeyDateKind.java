// SPDX-License-Identifier: Apache-2.0
package org.explant.keydate;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A kind of key date: data of the firm. */
@Entity
@Table(name = "key_date_kind")
class KeyDateKind {
    @Id
    private String code;

    private String name;
    private int place;
    private boolean critical;

    @SuppressWarnings("NullAway.Init")
    protected KeyDateKind() {}

    boolean isCritical() {
        return critical;
    }
}
