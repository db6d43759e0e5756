// SPDX-License-Identifier: Apache-2.0
package org.explant.implant.construct;

/** What a solicitor wants to be told of an implant unasked; the most pressing first. */
public enum FindingKind {
    SOURCES_DISAGREE,
    SIDE_SWAPPED,
    SIZE_MISMATCH,
    EXPLANT_BEFORE_IMPLANT,
    DEATH_BEFORE_OPERATION,
    ONE_WEAK_SOURCE,
    UNKNOWN_DEVICE,
    REVISION_WITHOUT_REMOVAL,
    MIXED_MAKERS,
    METAL_ON_METAL_IN_SITU
}
