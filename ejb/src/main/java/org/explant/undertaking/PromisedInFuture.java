// SPDX-License-Identifier: Apache-2.0
package org.explant.undertaking;

import org.explant.shared.RuleBroken;

/** An undertaking is recorded once it was given. */
public final class PromisedInFuture extends RuleBroken {
    private static final long serialVersionUID = 1L;
}
