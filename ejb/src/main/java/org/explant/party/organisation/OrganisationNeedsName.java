// SPDX-License-Identifier: Apache-2.0
package org.explant.party.organisation;

import org.explant.shared.RuleBroken;

/** An organisation is held under a name. */
public final class OrganisationNeedsName extends RuleBroken {
    private static final long serialVersionUID = 1L;
}
