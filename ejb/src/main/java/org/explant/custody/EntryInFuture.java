// SPDX-License-Identifier: Apache-2.0
package org.explant.custody;

import org.explant.shared.RuleBroken;

/** The log says what has happened. */
public final class EntryInFuture extends RuleBroken {
    private static final long serialVersionUID = 1L;
}
