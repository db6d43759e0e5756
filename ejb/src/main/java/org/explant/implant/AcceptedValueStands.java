// SPDX-License-Identifier: Apache-2.0
package org.explant.implant;

import org.explant.shared.RuleBroken;

/** The accepted value was to be withdrawn while other sources stand: one of theirs is accepted first. */
public final class AcceptedValueStands extends RuleBroken {
    private static final long serialVersionUID = 1L;
}
