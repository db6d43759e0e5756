// SPDX-License-Identifier: Apache-2.0
package org.explant.keydate;

import org.explant.shared.RuleBroken;

/** A critical key date moves later only with a second person. */
public final class MovedLaterAlone extends RuleBroken {
    private static final long serialVersionUID = 1L;
}
