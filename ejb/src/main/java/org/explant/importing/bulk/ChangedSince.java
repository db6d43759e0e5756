// SPDX-License-Identifier: Apache-2.0
package org.explant.importing.bulk;

import org.explant.shared.RuleBroken;

/** The value is another one by now than the bulk change had left. */
public final class ChangedSince extends RuleBroken {
    private static final long serialVersionUID = 1L;
}
