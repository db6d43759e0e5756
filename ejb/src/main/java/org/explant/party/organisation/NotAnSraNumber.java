// SPDX-License-Identifier: Apache-2.0
package org.explant.party.organisation;

import org.explant.shared.RuleBroken;

/** No number of the Solicitors Regulation Authority looks like this. */
public final class NotAnSraNumber extends RuleBroken {
    private static final long serialVersionUID = 1L;
}
