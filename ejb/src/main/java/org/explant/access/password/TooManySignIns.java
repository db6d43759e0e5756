// SPDX-License-Identifier: Apache-2.0
package org.explant.access.password;

import org.explant.shared.RuleBroken;

/** More people than can be checked at once are signing in; a moment later there is room. */
public final class TooManySignIns extends RuleBroken {
    private static final long serialVersionUID = 1L;
}
