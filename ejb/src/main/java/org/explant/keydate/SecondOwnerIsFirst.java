// SPDX-License-Identifier: Apache-2.0
package org.explant.keydate;

import org.explant.shared.RuleBroken;

/** The one who stands in must be somebody else. */
public final class SecondOwnerIsFirst extends RuleBroken {
    private static final long serialVersionUID = 1L;
}
