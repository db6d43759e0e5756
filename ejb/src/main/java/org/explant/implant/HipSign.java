// SPDX-License-Identifier: Apache-2.0
package org.explant.implant;

import org.explant.implant.construct.Construct;
import org.explant.implant.construct.MetalOnMetal;
import org.explant.implant.construct.Side;
import org.explant.shared.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * A hip in one glance: what is in it now.
 *
 * @param construct {@link Construct#NOTHING} where everything was taken out
 * @param since when the head that is in went in; null where unknown or nothing is in
 * @param revised how many operations followed the first
 */
public record HipSign(
        Side side,
        Construct construct,
        MetalOnMetal metalOnMetal,
        @Nullable Integer headMillimetres,
        @Nullable PartialDate since,
        int revised) {}
