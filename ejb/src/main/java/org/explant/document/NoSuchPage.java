// SPDX-License-Identifier: Apache-2.0
package org.explant.document;

import org.explant.shared.RuleBroken;

/** A page that the document does not have. */
public final class NoSuchPage extends RuleBroken {
    private static final long serialVersionUID = 1L;
}
