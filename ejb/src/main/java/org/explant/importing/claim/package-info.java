// SPDX-License-Identifier: Apache-2.0
/** Rows that are claims with their claimants. */
@NullMarked
package org.explant.importing.claim;

import org.jspecify.annotations.NullMarked;
