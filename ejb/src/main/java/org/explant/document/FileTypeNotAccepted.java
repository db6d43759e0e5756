// SPDX-License-Identifier: Apache-2.0
package org.explant.document;

import org.explant.shared.RuleBroken;

/** A file of a kind that cannot be read yet, or whose content and name disagree. */
public final class FileTypeNotAccepted extends RuleBroken {
    private static final long serialVersionUID = 1L;
}
