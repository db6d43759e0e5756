// SPDX-License-Identifier: Apache-2.0
package org.explant.access.signin;

import org.explant.shared.RuleBroken;

/** Name and password do not open an account; it is not said which, nor whether there is one. */
public final class SignInRefused extends RuleBroken {
    private static final long serialVersionUID = 1L;
}
