// SPDX-License-Identifier: Apache-2.0
package org.explant.access;

import org.explant.shared.RuleBroken;

/** The present password was asked for and is another one. */
public final class WrongPassword extends RuleBroken {
    private static final long serialVersionUID = 1L;
}
