// SPDX-License-Identifier: Apache-2.0
package org.explant.instruction;

import org.explant.shared.RuleBroken;

/** A discipline and a joint statement belong to experts. */
public final class ForExpertsAlone extends RuleBroken {
    private static final long serialVersionUID = 1L;
}
