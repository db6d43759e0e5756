// SPDX-License-Identifier: Apache-2.0
package org.explant.implant;

import org.explant.shared.RuleBroken;

/** Nothing was said about the operation, the component or its fields. */
public final class NothingTold extends RuleBroken {
    private static final long serialVersionUID = 1L;
}
