// SPDX-License-Identifier: Apache-2.0
package org.explant.document;

import org.explant.shared.RuleBroken;

/** A title of more than three hundred characters. */
public final class TitleTooLong extends RuleBroken {
    private static final long serialVersionUID = 1L;
}
