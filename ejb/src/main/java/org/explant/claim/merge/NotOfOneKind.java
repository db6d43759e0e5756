// SPDX-License-Identifier: Apache-2.0
package org.explant.claim.merge;

import org.explant.shared.RuleBroken;

/** A person and an organisation, or an entry and itself, cannot become one. */
public final class NotOfOneKind extends RuleBroken {
    private static final long serialVersionUID = 1L;
}
