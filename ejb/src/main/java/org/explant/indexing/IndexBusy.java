// SPDX-License-Identifier: Apache-2.0
package org.explant.indexing;

import org.explant.shared.RuleBroken;

/** The index is being built anew, and cannot be compared meanwhile. */
public final class IndexBusy extends RuleBroken {
    private static final long serialVersionUID = 1L;
}
