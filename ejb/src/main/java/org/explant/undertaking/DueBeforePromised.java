// SPDX-License-Identifier: Apache-2.0
package org.explant.undertaking;

import org.explant.shared.RuleBroken;

/** A promise cannot be due before it was made. */
public final class DueBeforePromised extends RuleBroken {
    private static final long serialVersionUID = 1L;
}
