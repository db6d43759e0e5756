// SPDX-License-Identifier: Apache-2.0
package org.explant.document;

import org.explant.shared.RuleBroken;

/** A date of a document that is none: unknown form, no such day, or ending before it begins. */
public final class NotADocumentDate extends RuleBroken {
    private static final long serialVersionUID = 1L;
}
