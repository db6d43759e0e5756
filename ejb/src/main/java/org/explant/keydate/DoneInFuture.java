// SPDX-License-Identifier: Apache-2.0
package org.explant.keydate;

import org.explant.shared.RuleBroken;

/** What lies in the future is not done. */
public final class DoneInFuture extends RuleBroken {
    private static final long serialVersionUID = 1L;
}
