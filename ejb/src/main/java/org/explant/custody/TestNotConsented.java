// SPDX-License-Identifier: Apache-2.0
package org.explant.custody;

import org.explant.shared.RuleBroken;

/** A test that destroys part of a component needs the consent of the claimant. */
public final class TestNotConsented extends RuleBroken {
    private static final long serialVersionUID = 1L;
}
