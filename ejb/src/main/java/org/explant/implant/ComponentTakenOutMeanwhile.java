// SPDX-License-Identifier: Apache-2.0
package org.explant.implant;

import org.explant.shared.RuleBroken;

/** Somebody else has said meanwhile what became of the component. */
public final class ComponentTakenOutMeanwhile extends RuleBroken {
    private static final long serialVersionUID = 1L;
}
