// SPDX-License-Identifier: Apache-2.0
package org.explant.records.judged;

import org.explant.shared.RuleBroken;

/** Somebody else judged it first; theirs stands. */
public final class SuggestionJudgedMeanwhile extends RuleBroken {
    private static final long serialVersionUID = 1L;
}
