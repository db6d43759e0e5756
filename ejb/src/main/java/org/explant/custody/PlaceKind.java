// SPDX-License-Identifier: Apache-2.0
package org.explant.custody;

/** What sort of place holds a removed component. */
public enum PlaceKind {
    HOSPITAL,
    PATHOLOGY,
    RETRIEVAL_CENTRE,
    LABORATORY,
    EXPERT,
    MAKER,
    FIRM,
    OPPONENT,
    CLAIMANT,
    COURIER,
    OTHER
}
