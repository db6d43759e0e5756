// SPDX-License-Identifier: Apache-2.0
package org.explant.importing.bulk;

import org.explant.shared.RuleBroken;

/** A value wished that is none of its kind. */
public final class WishNotUnderstood extends RuleBroken {
    private static final long serialVersionUID = 1L;
}
