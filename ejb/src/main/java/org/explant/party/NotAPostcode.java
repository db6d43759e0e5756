// SPDX-License-Identifier: Apache-2.0
package org.explant.party;

import org.explant.shared.RuleBroken;

/** No postcode of the United Kingdom looks like this. */
public final class NotAPostcode extends RuleBroken {
    private static final long serialVersionUID = 1L;
}
