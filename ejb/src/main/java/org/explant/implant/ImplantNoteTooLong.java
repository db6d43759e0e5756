// SPDX-License-Identifier: Apache-2.0
package org.explant.implant;

import org.explant.shared.RuleBroken;

/** What was written beside a source is too long. */
public final class ImplantNoteTooLong extends RuleBroken {
    private static final long serialVersionUID = 1L;
}
