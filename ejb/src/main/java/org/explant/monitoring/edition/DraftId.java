// SPDX-License-Identifier: Apache-2.0
package org.explant.monitoring.edition;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Names a draft of guidance. */
@Embeddable
public record DraftId(UUID value) implements Serializable {
    static DraftId fresh() {
        return new DraftId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
