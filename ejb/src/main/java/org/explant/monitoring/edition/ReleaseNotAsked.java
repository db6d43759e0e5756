// SPDX-License-Identifier: Apache-2.0
package org.explant.monitoring.edition;

import org.explant.shared.RuleBroken;

/** Nobody has asked for it. */
public final class ReleaseNotAsked extends RuleBroken {
    private static final long serialVersionUID = 1L;
}
