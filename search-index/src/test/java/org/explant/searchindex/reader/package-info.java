// SPDX-License-Identifier: Apache-2.0
/** What the server's side of the reader promises, tried on documents made here and on real ones where present. */
@NullMarked
package org.explant.searchindex.reader;

import org.jspecify.annotations.NullMarked;
