// SPDX-License-Identifier: Apache-2.0
package org.explant.access;

import org.explant.shared.RuleBroken;

/** The work needs to know who asks, and nobody has signed in. */
public final class NotSignedIn extends RuleBroken {
    private static final long serialVersionUID = 1L;
}
