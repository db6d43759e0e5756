// SPDX-License-Identifier: Apache-2.0
package org.explant.claim;

import org.explant.shared.RuleBroken;

/** Somebody else gave the claim to another team first. */
public final class TeamChangedMeanwhile extends RuleBroken {
    private static final long serialVersionUID = 1L;
}
