// SPDX-License-Identifier: Apache-2.0
package org.explant.team;

/** How far a claim of a hand-over has come. */
public enum HandOverState {
    WAITING,
    DONE,
    REFUSED
}
