// SPDX-License-Identifier: Apache-2.0
package org.explant.implant.construct;

/** A person's left or right. */
public enum Side {
    LEFT,
    RIGHT
}
