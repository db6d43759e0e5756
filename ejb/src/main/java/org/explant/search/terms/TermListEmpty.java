// SPDX-License-Identifier: Apache-2.0
package org.explant.search.terms;

import org.explant.shared.RuleBroken;

/** A list without a single query. */
public final class TermListEmpty extends RuleBroken {
    private static final long serialVersionUID = 1L;
}
