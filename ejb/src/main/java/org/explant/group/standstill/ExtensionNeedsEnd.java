// SPDX-License-Identifier: Apache-2.0
package org.explant.group.standstill;

import org.explant.shared.RuleBroken;

/** An extension names the day by which a claim must be issued. */
public final class ExtensionNeedsEnd extends RuleBroken {
    private static final long serialVersionUID = 1L;
}
