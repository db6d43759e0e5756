// SPDX-License-Identifier: Apache-2.0
package org.explant.monitoring.edition;

import org.explant.shared.RuleBroken;

/** The draft says what was said before: there is nothing to release. */
public final class NothingChanged extends RuleBroken {
    private static final long serialVersionUID = 1L;
}
