// SPDX-License-Identifier: Apache-2.0
package org.explant.importing;

import java.time.Instant;
import org.explant.importing.row.ImportId;

/**
 * An import as lists show it.
 *
 * @param total rows below the heading
 * @param cleared whether its file and rows are gone
 * @param undo whether it takes back an earlier bulk change
 */
public record ImportLine(
        ImportId importId,
        String kind,
        ImportState state,
        String fileName,
        Instant uploadedAt,
        int total,
        boolean cleared,
        boolean undo) {}
