// SPDX-License-Identifier: Apache-2.0
package org.explant.claim;

/**
 * Where a claim stands, one at a time, in the order of the stage line; the last two lie beside it.
 *
 * @see StageLine for what may follow what
 */
public enum Stage {
    ENQUIRY,
    SCREENING,
    RETAINED,
    RECORDS_REQUESTED,
    RECORDS_RECEIVED,
    RECORDS_REVIEWED,
    DEVICE_CONFIRMED,
    LETTER_OF_CLAIM,
    PROTOCOL_PERIOD,
    RESPONSE_RECEIVED,
    ISSUED,
    SERVED,
    INFORMATION_SERVED,
    DISCLOSURE,
    WITNESS_EVIDENCE,
    EXPERT_EVIDENCE,
    SCHEDULE_OF_LOSS,
    ADR_OFFERS,
    TRIAL,
    JUDGMENT,
    DAMAGES_PAID,
    COSTS,
    CLOSED,
    ARCHIVED,
    DESTROYED,
    REJECTED,
    TRANSFERRED
}
