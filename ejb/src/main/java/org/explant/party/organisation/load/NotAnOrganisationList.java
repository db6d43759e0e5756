// SPDX-License-Identifier: Apache-2.0
package org.explant.party.organisation.load;

import org.explant.shared.RuleBroken;

/** The file has no columns that an organisation could be read from. */
public final class NotAnOrganisationList extends RuleBroken {
    private static final long serialVersionUID = 1L;
}
