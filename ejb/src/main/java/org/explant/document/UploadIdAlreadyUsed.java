// SPDX-License-Identifier: Apache-2.0
package org.explant.document;

import org.explant.shared.RuleBroken;

/** The same person used this upload id for another claim: one id is one upload. */
public final class UploadIdAlreadyUsed extends RuleBroken {
    private static final long serialVersionUID = 1L;
}
