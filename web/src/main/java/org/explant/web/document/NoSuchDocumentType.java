// SPDX-License-Identifier: Apache-2.0
package org.explant.web.document;

import org.explant.shared.RuleBroken;

/** A code that no type of document has. */
public final class NoSuchDocumentType extends RuleBroken {
    private static final long serialVersionUID = 1L;
}
