// SPDX-License-Identifier: Apache-2.0
package org.explant.group.standstill;

import org.explant.shared.RuleBroken;

/** More lines were pasted than are taken at once. */
public final class TooManyNames extends RuleBroken {
    private static final long serialVersionUID = 1L;
}
