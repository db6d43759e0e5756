// SPDX-License-Identifier: Apache-2.0
package org.explant.importing.claim;

import jakarta.persistence.EntityManager;
import org.explant.claim.AnErrand;
import org.explant.importing.kind.ImportKeys;
import org.explant.importing.kind.ImportKind;

/** The kind whose rows are claims, without a server. */
public final class ClaimKind {
    private ClaimKind() {}

    public static ImportKind of(EntityManager em) {
        return new ClaimRows(AnErrand.of(em), new ImportKeys(em), new TeamQueries_(em));
    }
}
