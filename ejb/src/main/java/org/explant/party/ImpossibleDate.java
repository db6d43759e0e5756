// SPDX-License-Identifier: Apache-2.0
package org.explant.party;

import org.explant.shared.RuleBroken;

/** A date of birth or death that lies in the future or before 1900. The date stays unsaid. */
public final class ImpossibleDate extends RuleBroken {
    private static final long serialVersionUID = 1L;
}
