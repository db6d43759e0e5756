// SPDX-License-Identifier: Apache-2.0
package org.explant.standing.fact;

/** How an entry on the group register stands. */
public enum RegisterState {
    INTENDED,
    APPLIED_FOR,
    ENTERED,
    REFUSED,
    REMOVED
}
