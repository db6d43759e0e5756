// SPDX-License-Identifier: Apache-2.0
package org.explant.access.password;

import org.explant.shared.RuleBroken;

/** A password needs more characters to withstand guessing. */
public final class PasswordTooShort extends RuleBroken {
    private static final long serialVersionUID = 1L;
}
