// SPDX-License-Identifier: Apache-2.0
package org.explant.group;

import org.explant.shared.RuleBroken;

/** A name that must be said was left empty. */
public final class WordsMissing extends RuleBroken {
    private static final long serialVersionUID = 1L;
}
