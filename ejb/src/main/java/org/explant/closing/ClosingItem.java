// SPDX-License-Identifier: Apache-2.0
package org.explant.closing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A line of the template: data that the firm can change, each change a new version. */
@Entity
@Table(name = "closing_item")
class ClosingItem {
    @Id
    @Column(name = "item")
    private String item;

    private int position;
    private String task;
    private boolean wanted;

    @SuppressWarnings("NullAway.Init")
    protected ClosingItem() {}
}
