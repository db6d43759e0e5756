// SPDX-License-Identifier: Apache-2.0
package org.explant.access.password;

import org.explant.shared.RuleBroken;

/** The password is little more than a name of its owner. */
public final class PasswordIsAName extends RuleBroken {
    private static final long serialVersionUID = 1L;
}
