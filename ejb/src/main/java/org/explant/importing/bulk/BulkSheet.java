// SPDX-License-Identifier: Apache-2.0
package org.explant.importing.bulk;

import java.util.Map;
import org.explant.importing.ImportLine;
import org.explant.importing.row.RowCounts;

/**
 * A bulk change.
 *
 * @param act what is to be done; empty until somebody said so
 * @param wish the values wished
 * @param undone whether another bulk change has taken it back
 */
public record BulkSheet(ImportLine line, String act, Map<String, String> wish, RowCounts counts, boolean undone) {}
