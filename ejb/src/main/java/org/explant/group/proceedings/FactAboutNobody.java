// SPDX-License-Identifier: Apache-2.0
package org.explant.group.proceedings;

import org.explant.shared.RuleBroken;

/** What happened names neither too few nor too many: a defendant, a claimant, or the form alone. */
public final class FactAboutNobody extends RuleBroken {
    private static final long serialVersionUID = 1L;
}
