// SPDX-License-Identifier: Apache-2.0
/** What every feature may use: broken rules, slices of lists, the clock, the entity manager. It knows no feature. */
@NullMarked
package org.explant.shared;

import org.jspecify.annotations.NullMarked;
