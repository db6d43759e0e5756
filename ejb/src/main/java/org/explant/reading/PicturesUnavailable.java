// SPDX-License-Identifier: Apache-2.0
package org.explant.reading;

import org.explant.shared.RuleBroken;

/** No process that draws pages can be started now. */
public class PicturesUnavailable extends RuleBroken {
    private static final long serialVersionUID = 1L;
}
