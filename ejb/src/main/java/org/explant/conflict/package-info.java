// SPDX-License-Identifier: Apache-2.0
/**
 * Conflict checks: every new party, and names on demand, against everybody in every claim, walled and closed ones included.
 * What lies behind a wall says no more than whom to ask.
 */
@NullMarked
package org.explant.conflict;

import org.jspecify.annotations.NullMarked;
