// SPDX-License-Identifier: Apache-2.0
package org.explant.keydate;

import org.explant.shared.RuleBroken;

/** There is no kind of key date with that code. */
public final class NoSuchKeyDateKind extends RuleBroken {
    private static final long serialVersionUID = 1L;
}
