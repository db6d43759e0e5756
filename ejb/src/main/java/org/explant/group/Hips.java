// SPDX-License-Identifier: Apache-2.0
package org.explant.group;

/** Which hips a cause is about. */
public enum Hips {
    LEFT,
    RIGHT,
    BOTH
}
