// SPDX-License-Identifier: Apache-2.0
package org.explant.records.candidate;

/** Why a person should look twice. */
public enum Doubt {
    /** The unit stands with another figure of the same panel. */
    UNIT_INFERRED,
    /** An older value, told beside the present one. */
    EARLIER_VALUE,
    /** Higher than is usual even with a failing bearing. */
    UNUSUALLY_HIGH,
    SPECIMEN_NOT_SAID,
    /** Letters stood where figures belong, or the other way about. */
    MISREAD_LETTERS,
    /** The score may be on either scale. */
    SCALE_NOT_SAID,
    SIDE_NOT_SAID,
    /** The report says possible or probable. */
    HEDGED
}
