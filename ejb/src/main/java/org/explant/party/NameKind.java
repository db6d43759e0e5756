// SPDX-License-Identifier: Apache-2.0
package org.explant.party;

/** How another name came to be. */
public enum NameKind {
    /** Held before a marriage, a deed poll, a change of company name. */
    FORMER,
    BIRTH,
    ALSO_KNOWN_AS,
    /** As some paper wrongly has it, so that a search finds the paper. */
    MISSPELT,
    TRADING,
    ABBREVIATION
}
