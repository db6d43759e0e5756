// SPDX-License-Identifier: Apache-2.0
package org.explant.party;

import org.explant.shared.RuleBroken;

/** Neither an address nor a postcode was given. */
public final class AddressMissing extends RuleBroken {
    private static final long serialVersionUID = 1L;
}
