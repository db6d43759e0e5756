// SPDX-License-Identifier: Apache-2.0
package org.explant.access;

import org.explant.shared.RuleBroken;

/** Another account signs in by this name. */
public final class SignInNameTaken extends RuleBroken {
    private static final long serialVersionUID = 1L;
}
