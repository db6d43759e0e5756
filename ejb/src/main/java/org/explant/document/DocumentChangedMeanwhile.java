// SPDX-License-Identifier: Apache-2.0
package org.explant.document;

import org.explant.shared.RuleBroken;

/** Somebody else changed one of the documents after they were shown; nothing was saved. */
public final class DocumentChangedMeanwhile extends RuleBroken {
    private static final long serialVersionUID = 1L;
}
