// SPDX-License-Identifier: Apache-2.0
package org.explant.group.standstill;

/** Where an agreement stands on a day. */
public enum StandstillState {
    /** A side has not signed. */
    NOT_SIGNED,
    NOT_YET,
    RUNNING,
    ENDED
}
