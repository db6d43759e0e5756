// SPDX-License-Identifier: Apache-2.0
package org.explant.claim;

/** How a claim ended. */
public enum Outcome {
    SETTLED,
    WON,
    LOST,
    DISCONTINUED,
    DISMISSED,
    REMOVED,
    REJECTED,
    TRANSFERRED
}
