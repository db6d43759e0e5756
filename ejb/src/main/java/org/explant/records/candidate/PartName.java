// SPDX-License-Identifier: Apache-2.0
package org.explant.records.candidate;

/** What a part of a candidate says. */
public enum PartName {
    /** {@code Co} or {@code Cr}. */
    ELEMENT,
    /** The figure as printed, with {@code <} where it is so printed. */
    VALUE,
    /** The unit as laboratories write it: {@code nmol/L}, {@code ug/L}, {@code ppb}, {@code ng/mL}, {@code umol/L}. */
    UNIT,
    /** The same result in a second unit, as printed behind the first. */
    ALSO_PRINTED,
    SPECIMEN,
    SAMPLED_ON,
    RECEIVED_ON,
    REPORTED_ON,
    /** A day that stands with the candidate and does not say of what it is. */
    DATED,
    MODALITY,
    FINDING,
    /** The classification that a grade belongs to. */
    SCHEME,
    GRADE,
    TOTAL,
    /** {@code 0-48} or {@code 12-60}. */
    SCALE,
    PROCEDURE,
    /** The day, the month or the year of an operation, as exactly as printed. */
    DONE_ON,
    SIDE,
    REF,
    LOT,
    SERIAL,
    SIZE,
    MAKER,
    SYSTEM
}
