// SPDX-License-Identifier: Apache-2.0
package org.explant.team;

/** A place in the team of a claim. */
public enum TeamPart {
    FEE_EARNER,
    SUPERVISING_PARTNER,
    PARALEGAL
}
