// SPDX-License-Identifier: Apache-2.0
package org.explant.shared;

/** A date that is none: unknown form, no such day, or ending before it begins. */
public final class NotAPartialDate extends RuleBroken {
    private static final long serialVersionUID = 1L;
}
