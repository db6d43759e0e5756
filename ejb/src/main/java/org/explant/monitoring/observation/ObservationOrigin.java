// SPDX-License-Identifier: Apache-2.0
package org.explant.monitoring.observation;

/** How an edition of an observation came to be; whichever way, a person answers for it. */
public enum ObservationOrigin {
    ENTERED,
    /** Found on a page and accepted as it stood there, or as somebody put it right. */
    ACCEPTED_SUGGESTION,
    IMPORTED,
    CORRECTED
}
