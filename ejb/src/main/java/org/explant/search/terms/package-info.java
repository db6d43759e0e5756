// SPDX-License-Identifier: Apache-2.0
/** Many queries counted at once, and kept: {@link org.explant.search.terms.TermLists}. */
@NullMarked
package org.explant.search.terms;

import org.jspecify.annotations.NullMarked;
