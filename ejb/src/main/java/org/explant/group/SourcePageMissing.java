// SPDX-License-Identifier: Apache-2.0
package org.explant.group;

import org.explant.shared.RuleBroken;

/** A page was cited that the document cannot have. */
public final class SourcePageMissing extends RuleBroken {
    private static final long serialVersionUID = 1L;
}
