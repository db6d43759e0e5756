// SPDX-License-Identifier: Apache-2.0
package org.explant.access.password;

import org.explant.shared.RuleBroken;

/** The password is among those that are guessed first. */
public final class PasswordTooCommon extends RuleBroken {
    private static final long serialVersionUID = 1L;
}
