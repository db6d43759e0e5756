// SPDX-License-Identifier: Apache-2.0
/** Who works on a claim beside its fee earner and partner, who did before, and the hand-over of many claims at once. */
@NullMarked
package org.explant.team;

import org.jspecify.annotations.NullMarked;
