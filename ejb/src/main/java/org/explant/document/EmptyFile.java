// SPDX-License-Identifier: Apache-2.0
package org.explant.document;

import org.explant.shared.RuleBroken;

/** A file without a single byte. */
public final class EmptyFile extends RuleBroken {
    private static final long serialVersionUID = 1L;
}
