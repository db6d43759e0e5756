// SPDX-License-Identifier: Apache-2.0
package org.explant.party;

import org.explant.shared.RuleBroken;

/** A name without letters, or a person's name without both of its parts. */
public final class NameMissing extends RuleBroken {
    private static final long serialVersionUID = 1L;
}
