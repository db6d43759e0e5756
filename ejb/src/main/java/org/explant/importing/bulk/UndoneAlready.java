// SPDX-License-Identifier: Apache-2.0
package org.explant.importing.bulk;

import org.explant.shared.RuleBroken;

/** The bulk change has been taken back before. */
public final class UndoneAlready extends RuleBroken {
    private static final long serialVersionUID = 1L;
}
