// SPDX-License-Identifier: Apache-2.0
/** The evidence index on Lucene, inside this process: one Lucene document a page, one block an evidence document. */
@NullMarked
package org.explant.searchindex.lucene;

import org.jspecify.annotations.NullMarked;
