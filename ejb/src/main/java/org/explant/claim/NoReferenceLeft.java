// SPDX-License-Identifier: Apache-2.0
package org.explant.claim;

import org.explant.shared.RuleBroken;

/** Every reference of the configured pattern is taken. */
public final class NoReferenceLeft extends RuleBroken {
    private static final long serialVersionUID = 1L;
}
