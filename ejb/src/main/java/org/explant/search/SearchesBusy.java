// SPDX-License-Identifier: Apache-2.0
package org.explant.search;

import org.explant.shared.RuleBroken;

/** More searches are running than the server takes at once. */
public final class SearchesBusy extends RuleBroken {
    private static final long serialVersionUID = 1L;
}
