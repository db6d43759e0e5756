// SPDX-License-Identifier: Apache-2.0
/**
 * Searches kept with their answers as at a moment: {@link org.explant.search.kept.KeptSearches}. An answer counts what its
 * reader could see then, and nobody else is shown it.
 */
@NullMarked
package org.explant.search.kept;

import org.jspecify.annotations.NullMarked;
