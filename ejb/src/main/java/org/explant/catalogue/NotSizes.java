// SPDX-License-Identifier: Apache-2.0
package org.explant.catalogue;

import org.explant.shared.RuleBroken;

/** A text that lists no sizes. */
public final class NotSizes extends RuleBroken {
    private static final long serialVersionUID = 1L;
}
