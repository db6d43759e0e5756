// SPDX-License-Identifier: Apache-2.0
/** Likely duplicates, shown before somebody is added, and across the book. Behind the wall of people. */
@NullMarked
package org.explant.claim.duplicate;

import org.jspecify.annotations.NullMarked;
