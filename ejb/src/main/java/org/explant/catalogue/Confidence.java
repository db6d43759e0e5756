// SPDX-License-Identifier: Apache-2.0
package org.explant.catalogue;

/** How sure a value of the catalogue is. */
public enum Confidence {
    /** Read in the source that is named. */
    VERIFIED,
    /** Some of it was read in the source that is named. */
    PART_VERIFIED,
    /** Commonly said in the field; no source was read. */
    GENERAL_KNOWLEDGE
}
