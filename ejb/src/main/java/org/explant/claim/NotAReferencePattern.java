// SPDX-License-Identifier: Apache-2.0
package org.explant.claim;

import org.explant.shared.RuleBroken;

/** The configured pattern of references cannot make one. */
public final class NotAReferencePattern extends RuleBroken {
    private static final long serialVersionUID = 1L;
}
