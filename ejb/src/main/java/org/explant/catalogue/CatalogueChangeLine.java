// SPDX-License-Identifier: Apache-2.0
package org.explant.catalogue;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A change of one field, as its history shows it.
 *
 * @param before null where nothing stood there
 * @param after null where nothing stands there since
 * @param by name of the person
 */
public record CatalogueChangeLine(
        int edition,
        CatalogueField field,
        @Nullable Cell before,
        @Nullable Cell after,
        String reason,
        String by,
        Instant at) {}
