// SPDX-License-Identifier: Apache-2.0
package org.explant.document;

import org.explant.shared.RuleBroken;

/** The very same file lies in this claim already; it may be kept a second time when somebody says so. */
public final class AlreadyInThisClaim extends RuleBroken {
    private static final long serialVersionUID = 1L;

    private final DocumentId existing;

    AlreadyInThisClaim(DocumentId existing) {
        this.existing = existing;
    }

    /** The document that holds the same file. */
    public DocumentId existing() {
        return existing;
    }
}
