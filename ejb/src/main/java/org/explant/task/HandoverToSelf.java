// SPDX-License-Identifier: Apache-2.0
package org.explant.task;

import org.explant.shared.RuleBroken;

/** A handover needs two people. */
public final class HandoverToSelf extends RuleBroken {
    private static final long serialVersionUID = 1L;
}
