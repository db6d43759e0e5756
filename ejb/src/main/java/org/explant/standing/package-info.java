// SPDX-License-Identifier: Apache-2.0
/**
 * Where a claim stands beside its stage: stays, register entry, test flag, outcome, funding, proceedings, authorities.
 * Each is a dated fact that is never overwritten: it is replaced by a later version and stays readable, so that the
 * file can be seen as it stood on any day, and as it was known on any day.
 */
@NullMarked
package org.explant.standing;

import org.jspecify.annotations.NullMarked;
