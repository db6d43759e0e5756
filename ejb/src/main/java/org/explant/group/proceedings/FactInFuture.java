// SPDX-License-Identifier: Apache-2.0
package org.explant.group.proceedings;

import org.explant.shared.RuleBroken;

/** What happened cannot have happened after today. */
public final class FactInFuture extends RuleBroken {
    private static final long serialVersionUID = 1L;
}
