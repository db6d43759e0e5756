// SPDX-License-Identifier: Apache-2.0
package org.explant.overview;

/** Claims that the home page counts and lists. */
public enum ClaimPile {
    /** Still fought over. */
    OPEN,
    /** Still fought over, and nobody has acted on them for four weeks. */
    QUIET
}
