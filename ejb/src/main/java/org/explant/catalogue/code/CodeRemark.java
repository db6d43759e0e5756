// SPDX-License-Identifier: Apache-2.0
package org.explant.catalogue.code;

/** What is odd about a code; its values are shown all the same. */
public enum CodeRemark {
    /** The last digit of the GTIN does not agree with the others. */
    CHECK_DIGIT_WRONG,
    /** The last character of the code does not agree with the others. */
    CHECK_CHARACTER_WRONG,
    /** A piece has more or fewer characters than the standard allows. */
    LENGTH_WRONG,
    /** A date that no calendar has. */
    DATE_IMPOSSIBLE,
    /** An application identifier that this reader does not know. */
    IDENTIFIER_UNKNOWN,
    /** It ends in the middle of a piece. */
    CUT_OFF,
    /** A letter O or I stands where makers print 0 or 1: also tried so. */
    LETTERS_READ_AS_DIGITS
}
