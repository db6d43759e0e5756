// SPDX-License-Identifier: Apache-2.0
/** Standstill agreements: what was agreed with a defendant, and whose names stand on the signed schedule. */
@NullMarked
package org.explant.group.standstill;

import org.jspecify.annotations.NullMarked;
