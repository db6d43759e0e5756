// SPDX-License-Identifier: Apache-2.0
package org.explant.alert;

import org.explant.shared.RuleBroken;

/** The search asks about more than one page at a time, or about the document: a new page alone cannot answer it. */
public final class NotWatchable extends RuleBroken {
    private static final long serialVersionUID = 1L;
}
