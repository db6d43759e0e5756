// SPDX-License-Identifier: Apache-2.0
package org.explant.importing.sheet;

import org.explant.shared.RuleBroken;

/** The text is in no encoding that can be told. */
public final class EncodingNotKnown extends RuleBroken {
    private static final long serialVersionUID = 1L;
}
