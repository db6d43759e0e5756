// SPDX-License-Identifier: Apache-2.0
package org.explant.monitoring.observation;

import org.explant.shared.RuleBroken;

/** Nothing is observed before its day has come. */
public final class ObservedInFuture extends RuleBroken {
    private static final long serialVersionUID = 1L;
}
