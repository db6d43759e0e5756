// SPDX-License-Identifier: Apache-2.0
package org.explant.importing.result;

import org.explant.shared.RuleBroken;

/** No claim of that reference exists for the person, or neither number nor birth date are its claimant's: told alike. */
public final class ResultOfSomebodyElse extends RuleBroken {
    private static final long serialVersionUID = 1L;
}
