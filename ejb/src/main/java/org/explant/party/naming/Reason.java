// SPDX-License-Identifier: Apache-2.0
package org.explant.party.naming;

/** Why two names are held to be alike; each has its words on screen. */
public enum Reason {
    SAME_NAME,
    SHORT_FORM,
    VARIANT,
    SPELT_ALIKE,
    SOUNDS_ALIKE,
    PART_OF_NAME,
    INITIAL_ONLY,
    MIDDLE_NAME,
    NAMES_SWAPPED,
    SURNAME_ONLY,
    OTHER_NAME,
    /** Same forename and birthday under another surname, as after a marriage. */
    SURNAME_CHANGED,
    ABBREVIATION,
    SAME_GROUP,
    BORN_SAME_DAY,
    BORN_DAY_AND_MONTH_SWAPPED,
    BORN_ONE_DIGIT_APART,
    BORN_DIFFERENTLY,
    SAME_IDENTIFIER,
    DIFFERENT_IDENTIFIER,
    SAME_POSTCODE
}
