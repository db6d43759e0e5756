// SPDX-License-Identifier: Apache-2.0
package org.explant.party.organisation;

import org.explant.shared.RuleBroken;

/** No code of the Organisation Data Service looks like this. */
public final class NotAnOdsCode extends RuleBroken {
    private static final long serialVersionUID = 1L;
}
