// SPDX-License-Identifier: Apache-2.0
package org.explant.shared;

/** A page of a list was asked for that no list has: a negative start, no lines, too many, or an unknown column. */
public final class NoSuchSlice extends RuleBroken {
    private static final long serialVersionUID = 1L;
}
