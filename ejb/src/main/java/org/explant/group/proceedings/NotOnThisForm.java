// SPDX-License-Identifier: Apache-2.0
package org.explant.group.proceedings;

import org.explant.shared.RuleBroken;

/** A claimant or a defendant was named who does not stand on this form. */
public final class NotOnThisForm extends RuleBroken {
    private static final long serialVersionUID = 1L;
}
