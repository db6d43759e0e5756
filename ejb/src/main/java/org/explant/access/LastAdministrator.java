// SPDX-License-Identifier: Apache-2.0
package org.explant.access;

import org.explant.shared.RuleBroken;

/** Nobody would be left who can manage accounts. */
public final class LastAdministrator extends RuleBroken {
    private static final long serialVersionUID = 1L;
}
