// SPDX-License-Identifier: Apache-2.0
package org.explant.party.organisation.load;

import org.explant.shared.RuleBroken;

/** The file is larger than any list of organisations. */
public final class OrganisationListTooLong extends RuleBroken {
    private static final long serialVersionUID = 1L;
}
