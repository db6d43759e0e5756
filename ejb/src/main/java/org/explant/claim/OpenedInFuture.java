// SPDX-License-Identifier: Apache-2.0
package org.explant.claim;

import org.explant.shared.RuleBroken;

/** A claim cannot be opened tomorrow. */
public final class OpenedInFuture extends RuleBroken {
    private static final long serialVersionUID = 1L;
}
