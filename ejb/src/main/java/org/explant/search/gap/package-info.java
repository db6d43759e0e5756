// SPDX-License-Identifier: Apache-2.0
/** What no search can find: pages without words, documents not read yet, across every claim that the reader may see. */
@NullMarked
package org.explant.search.gap;

import org.jspecify.annotations.NullMarked;
