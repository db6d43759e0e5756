// SPDX-License-Identifier: Apache-2.0
package org.explant.relation;

import org.explant.shared.RuleBroken;

/** The two claims are related in that way already. */
public final class RelatedAlready extends RuleBroken {
    private static final long serialVersionUID = 1L;
}
