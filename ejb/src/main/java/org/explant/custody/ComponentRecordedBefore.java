// SPDX-License-Identifier: Apache-2.0
package org.explant.custody;

import org.explant.shared.RuleBroken;

/** This component of the ledger has a log already. */
public final class ComponentRecordedBefore extends RuleBroken {
    private static final long serialVersionUID = 1L;
}
