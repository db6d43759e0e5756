// SPDX-License-Identifier: Apache-2.0
package org.explant.citation;

import org.explant.shared.RuleBroken;

/** A fact of one claim is proved by the papers of that claim alone. */
public final class NotOfThisClaim extends RuleBroken {
    private static final long serialVersionUID = 1L;
}
