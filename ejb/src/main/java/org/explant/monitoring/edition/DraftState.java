// SPDX-License-Identifier: Apache-2.0
package org.explant.monitoring.edition;

/** How far a draft of guidance is. */
public enum DraftState {
    OPEN,
    /** Somebody asked for its release; another person is to decide. */
    ASKED,
    RELEASED,
    DROPPED
}
