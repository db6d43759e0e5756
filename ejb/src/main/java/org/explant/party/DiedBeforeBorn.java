// SPDX-License-Identifier: Apache-2.0
package org.explant.party;

import org.explant.shared.RuleBroken;

/** The date of death lies before the date of birth. */
public final class DiedBeforeBorn extends RuleBroken {
    private static final long serialVersionUID = 1L;
}
