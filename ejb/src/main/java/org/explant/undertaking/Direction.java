// SPDX-License-Identifier: Apache-2.0
package org.explant.undertaking;

/** Whose promise it is. */
public enum Direction {
    /** It binds the firm. */
    GIVEN,
    /** It binds another towards the firm. */
    RECEIVED
}
