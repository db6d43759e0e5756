// SPDX-License-Identifier: Apache-2.0
package org.explant.search;

import org.explant.shared.RuleBroken;

/** The last day of the dates searched lies before the first. */
public final class SearchDatesReversed extends RuleBroken {
    private static final long serialVersionUID = 1L;
}
