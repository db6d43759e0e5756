// SPDX-License-Identifier: Apache-2.0
package org.explant.implant;

import org.explant.shared.RuleBroken;

/** An operation was to be set aside that still put in or took out components. */
public final class OperationNotEmpty extends RuleBroken {
    private static final long serialVersionUID = 1L;
}
