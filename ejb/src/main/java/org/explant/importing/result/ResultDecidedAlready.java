// SPDX-License-Identifier: Apache-2.0
package org.explant.importing.result;

import org.explant.shared.RuleBroken;

/** This result was decided already. */
public final class ResultDecidedAlready extends RuleBroken {
    private static final long serialVersionUID = 1L;
}
