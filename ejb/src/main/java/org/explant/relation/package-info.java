// SPDX-License-Identifier: Apache-2.0
/** Claims that belong together: symmetric, and behind the wall on both sides. */
@NullMarked
package org.explant.relation;

import org.jspecify.annotations.NullMarked;
