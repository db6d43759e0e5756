// SPDX-License-Identifier: Apache-2.0
package org.explant.access.password;

import org.explant.shared.RuleBroken;

/** No person types that much; checking it would only keep the server busy. */
public final class PasswordTooLong extends RuleBroken {
    private static final long serialVersionUID = 1L;
}
