// SPDX-License-Identifier: Apache-2.0
package org.explant.claim;

/** Why a claim ended as it did: the code that reports count by; the words stand beside it. */
public enum OutcomeReason {
    SETTLED_BY_OFFER,
    SETTLED_AT_MEDIATION,
    SETTLED_IN_SCHEME,
    JUDGMENT_AT_TRIAL,
    GENERIC_ISSUES_LOST,
    STRUCK_OUT,
    NOT_METAL_ON_METAL,
    DEVICE_NOT_PROVED,
    LONGSTOP_PASSED,
    LIMITATION_PASSED,
    NO_CAUSATION,
    CONFLICT_OF_INTEREST,
    NO_FUNDING,
    CLIENT_WITHDREW,
    CLIENT_NOT_REACHED,
    CLIENT_DIED,
    TAKEN_ELSEWHERE,
    OPENED_TWICE,
    OTHER
}
