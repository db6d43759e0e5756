// SPDX-License-Identifier: Apache-2.0
package org.explant.catalogue.code;

import org.explant.shared.RuleBroken;

/** A text that describes no shape of catalogue numbers. */
public final class NotARefShape extends RuleBroken {
    private static final long serialVersionUID = 1L;
}
