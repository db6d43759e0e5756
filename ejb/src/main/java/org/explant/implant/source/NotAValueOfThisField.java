// SPDX-License-Identifier: Apache-2.0
package org.explant.implant.source;

import org.explant.shared.RuleBroken;

/** A field was given a value that it cannot have. */
public final class NotAValueOfThisField extends RuleBroken {
    private static final long serialVersionUID = 1L;
}
