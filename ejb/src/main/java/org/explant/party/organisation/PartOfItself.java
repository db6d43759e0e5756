// SPDX-License-Identifier: Apache-2.0
package org.explant.party.organisation;

import org.explant.shared.RuleBroken;

/** An organisation cannot belong to itself, nor to something that belongs to it. */
public final class PartOfItself extends RuleBroken {
    private static final long serialVersionUID = 1L;
}
