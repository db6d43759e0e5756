// SPDX-License-Identifier: Apache-2.0
/** What the reader's program promises, tried on documents made here. */
@NullMarked
package org.explant.searchindex.reader.pdf;

import org.jspecify.annotations.NullMarked;
