// SPDX-License-Identifier: Apache-2.0
package org.explant.standing.group;

/** How sure a row of reference data is. */
public enum GroupConfidence {
    VERIFIED,
    GENERAL,
    FIRM
}
