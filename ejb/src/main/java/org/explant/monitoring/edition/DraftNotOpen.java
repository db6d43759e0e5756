// SPDX-License-Identifier: Apache-2.0
package org.explant.monitoring.edition;

import org.explant.shared.RuleBroken;

/** The draft is released or dropped: it changes no more. */
public final class DraftNotOpen extends RuleBroken {
    private static final long serialVersionUID = 1L;
}
