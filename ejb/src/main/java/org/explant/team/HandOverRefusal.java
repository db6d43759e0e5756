// SPDX-License-Identifier: Apache-2.0
package org.explant.team;

/** Why a claim cannot be handed over. */
public enum HandOverRefusal {
    OUTSIDE_WALL,
    CHANGED_MEANWHILE
}
