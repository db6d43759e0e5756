// SPDX-License-Identifier: Apache-2.0
package org.explant.group.proceedings;

import org.explant.shared.RuleBroken;

/** The same thing between the same two already has a date; it is struck out before another one is written. */
public final class FactStandsAlready extends RuleBroken {
    private static final long serialVersionUID = 1L;
}
