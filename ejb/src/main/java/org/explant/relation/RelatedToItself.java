// SPDX-License-Identifier: Apache-2.0
package org.explant.relation;

import org.explant.shared.RuleBroken;

/** A claim is not related to itself. */
public final class RelatedToItself extends RuleBroken {
    private static final long serialVersionUID = 1L;
}
