// SPDX-License-Identifier: Apache-2.0
package org.explant.monitoring.edition;

import org.explant.shared.RuleBroken;

/** Whoever asked for it, or changed the draft, cannot be the one who releases or withdraws it. */
public final class NeedsAnotherPerson extends RuleBroken {
    private static final long serialVersionUID = 1L;
}
