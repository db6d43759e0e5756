// SPDX-License-Identifier: Apache-2.0
package org.explant.vault;

import org.explant.shared.RuleBroken;

/** A file is longer than may be taken in. */
public final class FileTooLarge extends RuleBroken {
    private static final long serialVersionUID = 1L;

    /** @param megabytes the limit */
    public FileTooLarge(long megabytes) {
        super(megabytes);
    }
}
