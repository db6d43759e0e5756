// SPDX-License-Identifier: Apache-2.0
package org.explant.group.proceedings;

import org.explant.shared.RuleBroken;

/** A claim number is made of letters, digits, dashes and strokes. */
public final class NotAClaimNumber extends RuleBroken {
    private static final long serialVersionUID = 1L;
}
